// SPDX-License-Identifier: MIT
// The stand-in for the cluster service of one node.
#include "ClusterNode.h"
#include "ServiceProgram.h"

int main()
{
    epost::rig::ClusterNode node;
    return epost::rig::runService({L"ClusSvc",
                                   [&node] {
                                       node.join();
                                       return DWORD{NO_ERROR};
                                   },
                                   [&node](HANDLE stop) { return node.round(stop); },
                                   [&node](bool &progresses) { return node.leave(progresses); }});
}
