// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace epost {

/// A picture of a step: small, with its name, its remark, and what can be done with it. The file is read in
/// the background.
class EvidenceRow final : public QWidget {
    Q_OBJECT

public:
    /// \param path of the file; empty where it lies nowhere that may be opened
    EvidenceRow(const Evidence &evidence, const QString &path, QWidget *parent);

    /// The same picture, perhaps with another remark. What is being typed stays.
    void show(const Evidence &evidence, bool mayChange);
    [[nodiscard]] const QString &file() const { return m_file; }

Q_SIGNALS:
    void remarkChanged(const QString &file, const QString &remark);
    void removed(const QString &file);

private:
    void load();
    void askToRemove();

    QString m_file; ///< as the session has it
    QString m_path;
    QString m_known; ///< the remark in the session
    QLabel *m_thumbnail;
    QLabel *m_name;
    QLineEdit *m_remark;
    QPushButton *m_open;
    QPushButton *m_remove;
};

} // namespace epost
