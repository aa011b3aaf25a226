// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/Catalog.h"
#include "procedure/Session.h"

#include <QGroupBox>
#include <QList>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace epost {

/// The items of the checklist that are due: what is to be done and why, a tick or 該当なし, a remark, and for
/// messages to others their text to copy. Whoever shows it writes the ticks into the session.
class ChecklistPanel : public QGroupBox {
    Q_OBJECT

public:
    explicit ChecklistPanel(QWidget *parent = nullptr);

    /// Hidden where no item is due.
    void show(const QList<ChecklistPhase> &phases, const Session &session, const Catalog &catalog);

Q_SIGNALS:
    /// Also when the remark of a ticked item has changed. Person and time are set by whoever writes it.
    void ticked(const epost::ChecklistMark &mark);
    void unticked(const QString &item);

private:
    struct Row {
        ChecklistItemSpec item;
        QCheckBox *done = nullptr;
        QCheckBox *notApplicable = nullptr;
        QLineEdit *remark = nullptr;
        QLabel *who = nullptr;
        QString written; ///< the remark as the session has it
    };
    void build(const QList<ChecklistItemSpec> &items, const Session &session);
    [[nodiscard]] QWidget *addItem(const ChecklistItemSpec &item, const QString &language);
    [[nodiscard]] QWidget *makeCopyText(const ChecklistItemSpec &item, const QString &language);
    void showRow(Row &row, const Session &session);
    /// One of the two boxes was clicked; the other one gives way.
    void click(const QString &item, bool notApplicable, bool checked);
    void remarkTyped(const QString &item);
    [[nodiscard]] Row *row(const QString &item);

    QList<Row> m_rows;
    QString m_language;
    bool m_takenBack = false; ///< as the messages say
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace epost
