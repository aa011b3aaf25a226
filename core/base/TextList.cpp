// SPDX-License-Identifier: MIT
#include "base/TextList.h"

#include <QCoreApplication>

namespace epost {

namespace {

struct TextList {
    Q_DECLARE_TR_FUNCTIONS(epost::TextList)
};

} // namespace

QString listText(const QStringList &parts)
{
    //: between the parts of a list
    return parts.join(TextList::tr(", "));
}

QString sentencesText(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (text.isEmpty())
            text = sentence;
        else if (!sentence.isEmpty())
            //: one sentence after another
            text = TextList::tr("%1 %2").arg(text, sentence);
    }
    return text;
}

} // namespace epost
