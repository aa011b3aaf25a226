// SPDX-License-Identifier: MIT
#include "catalog/Wildcard.h"

namespace epost {

namespace {

bool isSame(QChar wanted, QChar is)
{
    return wanted == u'?' || wanted == is || wanted.toCaseFolded() == is.toCaseFolded();
}

} // namespace

bool matchesWildcard(QStringView pattern, QStringView fileName)
{
    // Most patterns end like "*.exe", and most names differ there: that is found out first.
    if (pattern.contains(u'*')) {
        for (; !pattern.endsWith(u'*'); pattern.chop(1), fileName.chop(1)) {
            if (fileName.isEmpty() || !isSame(pattern.back(), fileName.back()))
                return false;
        }
    }
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype star = -1; // the last * seen, and how much of the name was left to it
    qsizetype starEnd = 0;
    while (n < fileName.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            starEnd = n;
        } else if (p < pattern.size() && isSame(pattern[p], fileName[n])) {
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
