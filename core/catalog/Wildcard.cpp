// SPDX-License-Identifier: MIT
#include "catalog/Wildcard.h"

namespace epost {

bool matchesWildcard(QStringView pattern, QStringView fileName)
{
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype star = -1; // the last * seen, and how much of the name was left to it
    qsizetype starEnd = 0;
    while (n < fileName.size()) {
        const bool same = p < pattern.size()
            && (pattern[p] == u'?' || pattern[p].toCaseFolded() == fileName[n].toCaseFolded());
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            starEnd = n;
        } else if (same) {
            ++p;
            ++n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++starEnd;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace epost
