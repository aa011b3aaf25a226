// SPDX-License-Identifier: MIT
#include "procedure/PackageSignature.h"

namespace epost {

namespace {

struct PackageSignature {
    Q_DECLARE_TR_FUNCTIONS(epost::PackageSignature)
};

} // namespace

Finding signatureFinding(SignatureState state, const QString &fileName)
{
    Finding finding;
    finding.subject = fileName;
    switch (state) {
    case SignatureState::Valid:
        finding.severity = Severity::Ok;
        finding.code = QStringLiteral("package.signature-valid");
        finding.title = PackageSignature::tr("%1 carries a valid signature.").arg(fileName);
        return finding;
    case SignatureState::Broken:
        finding.severity = Severity::Warning;
        finding.code = QStringLiteral("package.signature-broken");
        finding.title = PackageSignature::tr("The signature of %1 does not fit its content.").arg(fileName);
        finding.cause
            = PackageSignature::tr("The file was changed after it was signed, or was damaged on the way.");
        finding.remedy = PackageSignature::tr("Fetch it again from the vendor and compare the SHA-256.");
        return finding;
    case SignatureState::Unsigned:
    case SignatureState::NotChecked:
        break;
    }
    finding.severity = Severity::Notice;
    finding.code = QStringLiteral("package.signature-none");
    finding.title = PackageSignature::tr("%1 carries no signature that could be checked.").arg(fileName);
    finding.cause = PackageSignature::tr("That it is the approved file is proven by its SHA-256 alone.");
    return finding;
}

} // namespace epost
