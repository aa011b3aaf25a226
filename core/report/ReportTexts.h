// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace epost {

/// The words of the 作業完了報告書. One context for the whole paper, so that a word is translated once.
struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::ReportTexts)
};

} // namespace epost
