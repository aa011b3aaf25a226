// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Operator.h"

#include <QGroupBox>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace epost {

/// What is read out before a machine is changed: the host in letters that cannot be overlooked, its addresses
/// and 系, and what will happen. 作業者 and 確認者 both tick, with their names.
class ConfirmCard : public QGroupBox {
    Q_OBJECT

public:
    explicit ConfirmCard(QWidget *parent = nullptr);

    /// Another request than the one shown takes the ticks away.
    /// \param team for the names, where none are typed yet
    void show(const CommitRequest &request, const Team &team);
    /// Takes the ticks away: what was confirmed has been done, or will not be.
    void clear();

    [[nodiscard]] bool complete() const { return missing().isEmpty(); }
    /// What is still missing, in a sentence; empty: nothing.
    [[nodiscard]] QString missing() const;
    /// Those set, without times.
    [[nodiscard]] QList<PersonMark> marks() const;

Q_SIGNALS:
    void changed();

private:
    struct Person {
        QCheckBox *tick = nullptr;
        QLabel *nameLabel = nullptr;
        QLineEdit *name = nullptr;
    };
    QLabel *addLabel(const QString &objectName, double scale);
    Person addPerson(PersonMark::Part part, const QString &tick, const QString &objectName);
    void addMark(QList<PersonMark> &marks, PersonMark::Part part, const Person &person) const;

    std::optional<CommitRequest> m_request;
    QLabel *m_host;
    QLabel *m_addresses;
    QLabel *m_from;
    QLabel *m_action;
    Person m_worker;
    Person m_checker;
};

} // namespace epost
