// SPDX-License-Identifier: MIT
#include "platform/NodeName.h"

#include <QRegularExpression>

namespace epost {

Result<NodeName> NodeName::parse(const QString &text)
{
    // Anchored so, because '$' would let a line end through.
    static const QRegularExpression kForm(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_-]{1,63}")));
    if (!kForm.match(text).hasMatch())
        return fail(ErrorClass::InvalidInput, tr("“%1” is not the name of a computer.").arg(text.left(80)));
    NodeName name;
    name.m_text = text;
    return name;
}

} // namespace epost
