// SPDX-License-Identifier: MIT
#pragma once

#include "ui/RunView.h"
#include "ui/StepStage.h"

#include <QGroupBox>

class QLabel;
class QPushButton;

namespace epost {

class FindingsView;

/// How a step ended: when and where, who confirmed, what was answered and overridden, what was found, the
/// state in which the files are now, and after a failure what can be done.
class StepResult : public QGroupBox {
    Q_OBJECT

public:
    explicit StepResult(QWidget *parent = nullptr);

    /// \param told what the last try told, where the record does not hold it; may be empty
    void show(const RunView &view, const StepSpec &spec, StepStage stage, const Findings &told);

Q_SIGNALS:
    void wayBackWanted();

private:
    [[nodiscard]] static QString headline(StepStage stage, const StepRecord &record, const Findings &told);
    [[nodiscard]] static QStringList lines(const RunView &view, const StepSpec &spec,
                                           const StepRecord &record);
    [[nodiscard]] static QString waysOn(const RunView &view);

    QLabel *m_sign;
    QLabel *m_headline;
    QLabel *m_lines;
    QLabel *m_files;
    QLabel *m_waysOn;
    QPushButton *m_wayBack;
    FindingsView *m_before;
    FindingsView *m_findings; ///< of carrying it out and verifying; after a failure all that counts
};

} // namespace epost
