#include "faults/faulty_run.h"

#include <QFile>

#include <numeric>

namespace patchgauge::test {

CliRun runWithFault(const CliFixture& cli, const Fault& fault, const QStringList& arguments,
                    int* calls) {
    const QString countFile = cli.path("fault-count");
    QStringList words{"env",
                      "LD_PRELOAD=" PATCHGAUGE_FAILING_CALLS,
                      "OPENBLAS_NUM_THREADS=1",
                      "TMPDIR=" + cli.path("scratch"),
                      "PATCHGAUGE_FAULT_KIND=" + fault.kind,
                      "PATCHGAUGE_FAULT_AT=" + QString::number(fault.at),
                      "PATCHGAUGE_FAULT_MODE=" + fault.mode,
                      "PATCHGAUGE_FAULT_BELOW=" + cli.path(""),
                      "PATCHGAUGE_FAULT_COUNT=" + countFile,
                      "$CLI"};
    for (const QString& argument : arguments)
        words += "'" + argument + "'";
    std::filesystem::create_directories(cli.folder() / "scratch");
    const CliRun run = cli.runShell("exec " + words.join(' '));
    QFile count(countFile);
    if (calls && count.open(QIODevice::ReadOnly))
        *calls = count.readAll().toInt();
    return run;
}

std::vector<int> callsToFail(int calls, int most) {
    std::vector<int> chosen;
    if (qEnvironmentVariableIsSet("PATCHGAUGE_FAULTS_ALL") || calls <= most) {
        chosen.resize(static_cast<std::size_t>(calls));
        std::iota(chosen.begin(), chosen.end(), 1);
        return chosen;
    }
    for (int i = 0; i < most; ++i)
        chosen.push_back(1 + i * (calls - 1) / (most - 1));
    return chosen;
}

} // namespace patchgauge::test
