#pragma once

#include "app/cli_fixture.h"

namespace patchgauge::test {

/// What goes wrong in a run of the command line, and at which call.
struct Fault {
    QString kind;          ///< write, sync, rename or memory
    int at = 0;            ///< the call, from 1; 0 for none
    QString mode = "once"; ///< once, onwards or kill
};

/// Runs the command line with the fault. Files count below the fixture's folder.
/// @param calls  takes how many calls of the kind there were, where the program ends by itself
CliRun runWithFault(const CliFixture& cli, const Fault& fault, const QStringList& arguments,
                    int* calls = nullptr);

/// Which of `calls` calls to fail: all with PATCHGAUGE_FAULTS_ALL set, otherwise at most `most`,
/// evenly spread with the first and the last among them.
std::vector<int> callsToFail(int calls, int most);

} // namespace patchgauge::test
