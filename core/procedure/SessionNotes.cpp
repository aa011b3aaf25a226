// SPDX-License-Identifier: MIT
#include "procedure/SessionNotes.h"

#include "components/ReleaseNote.h"

namespace epost {

namespace {

struct SessionNotesTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::SessionNotes)
};

} // namespace

Result<> decide(SessionFile &file, const Decision &decision)
{
    if (decision.approver.trimmed().isEmpty()) {
        return fail(ErrorClass::Refused, SessionNotesTexts::tr("A decision needs the name of the approver."),
                    SessionNotesTexts::tr("Name who has decided."));
    }
    if (decision.reason.trimmed().isEmpty()) {
        return fail(ErrorClass::Refused, SessionNotesTexts::tr("A decision needs a reason for the report."),
                    SessionNotesTexts::tr("Say why it was decided so."));
    }
    file.session().decisions.append(decision);
    return file.save();
}

void setReleaseNote(Session &session, const QString &text, const Catalog &catalog)
{
    session.releaseNote = text;
    session.expected.clear();
    const ReleaseNote note = ReleaseNote::parse(text, catalog);
    for (const ExpectedComponent &expected : note.expected()) {
        session.expected.append(
            {expected.name, expected.version.text(), componentChangeKey(expected.change)});
    }
}

Result<> enterReleaseNote(SessionFile &file, const QString &text, const Catalog &catalog)
{
    if (ReleaseNote::parse(text, catalog).isEmpty()) {
        return fail(ErrorClass::InvalidInput,
                    SessionNotesTexts::tr("No component was recognised in the pasted text."),
                    SessionNotesTexts::tr("Paste the part of the vendor's page that lists the components."));
    }
    setReleaseNote(file.session(), text, catalog);
    return file.save();
}

} // namespace epost
