#pragma once

#include "jobs/synchronous_job_runner.h"
#include "jobs/threaded_job_runner.h"

#include <QString>
#include <QTest>

#include <memory>

namespace patchgauge::test {

/// One global row of test data for each kind of runner, in a column `kind`.
inline void addRunnerKinds() {
    QTest::addColumn<QString>("kind");
    QTest::newRow("threaded") << QStringLiteral("threaded");
    QTest::newRow("synchronous") << QStringLiteral("synchronous");
}

inline std::unique_ptr<ui::JobRunner> makeRunner(const QString& kind) {
    if (kind == QStringLiteral("threaded"))
        return std::make_unique<ui::ThreadedJobRunner>();
    return std::make_unique<ui::SynchronousJobRunner>();
}

inline bool isThreaded(const ui::JobRunner& runner) {
    return qobject_cast<const ui::ThreadedJobRunner*>(&runner) != nullptr;
}

inline bool waitUntilIdle(const ui::JobRunner& runner) {
    return QTest::qWaitFor([&runner] { return !runner.isBusy(); }, 30'000);
}

} // namespace patchgauge::test
