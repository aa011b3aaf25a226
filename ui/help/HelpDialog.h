// SPDX-License-Identifier: MIT
#pragma once

#include "ui/help/HelpTopics.h"

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace epost {

/// The help, in a window of its own beside the wizard, which goes on meanwhile: the topics, a search over
/// them, and a way back and forward.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    /// \param language "ja" or "en"
    explicit HelpDialog(const QString &language, QWidget *parent = nullptr);

    /// \param key of a topic, or the code of a finding; what is explained nowhere shows the first topic
    void open(const QString &key);
    /// The key of the topic that is shown.
    [[nodiscard]] QString topic() const;
    [[nodiscard]] QString anchor() const { return m_history.value(m_at).anchor; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void go(const HelpPlace &place);
    void step(int by);
    void show(const HelpPlace &place);
    void scrollTo(const QString &anchor);
    void follow(const QUrl &link);
    void search();
    void showButtons();

    HelpTopics m_topics;
    QList<HelpPlace> m_history;
    qsizetype m_at = -1;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_none = nullptr;
    QTextBrowser *m_text = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_forward = nullptr;
};

} // namespace epost
