// SPDX-License-Identifier: MIT
#include "ui/pages/StepEvidence.h"

#include "base/TextList.h"
#include "procedure/EvidenceFile.h"
#include "ui/EvidencePicture.h"
#include "ui/SessionController.h"
#include "ui/Workplace.h"
#include "ui/widgets/EvidencePanel.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace epost {

namespace {

/// Steps whose result a person sees on a screen that is not ours.
bool takesPictures(StepNumber number)
{
    constexpr std::array kSteps{1, 6, 7, 8, 9, 11, 12, 13};
    return std::find(kSteps.begin(), kSteps.end(), number.value()) != kSteps.end();
}

/// What is looked at in the step comes first: Mail Control on the active node, else the cluster, where Mail
/// Control must be closed.
QStringList windowTitles(const Catalog &catalog, StepKind kind)
{
    QStringList tools;
    for (const CatalogTool &tool : catalog.tools())
        tools.append(tool.windowTitles);
    const bool toolsFirst = kind == StepKind::VerifyActive || kind == StepKind::CompareComponents;
    return toolsFirst ? tools + catalog.pictureWindows() : catalog.pictureWindows() + tools;
}

} // namespace

StepEvidence::StepEvidence(StepNumber number, EvidencePanel *panel)
    : QObject(panel)
    , m_number(number)
    , m_panel(panel)
{
    connect(panel, &EvidencePanel::added, this, &StepEvidence::add);
    connect(panel, &EvidencePanel::remarkChanged, this, &StepEvidence::setRemark);
    connect(panel, &EvidencePanel::removed, this, &StepEvidence::remove);
}

void StepEvidence::show(const SessionController &run, bool due)
{
    const auto &view = run.view();
    const Catalog *catalog = run.catalog();
    if (!due || !takesPictures(m_number) || !view || !catalog) {
        m_panel->hide();
        return;
    }
    const auto workplace = run.workplace();
    EvidencePanel::Content content;
    content.folder = QFileInfo(view->path).path();
    content.evidence = view->session.step(m_number).record.evidence;
    content.mayChange = !view->session.finishedAt.isValid();
    content.busy = run.working();
    content.desktop = workplace ? workplace->desktop() : nullptr;
    content.titles = windowTitles(*catalog, specOf(m_number).kind);
    m_panel->show(content);
}

void StepEvidence::tell(const Findings &refused)
{
    if (!m_waits || refused.isEmpty())
        return;
    const Finding &why = refused.first();
    m_panel->tell(sentencesText({why.title, why.remedy}));
}

void StepEvidence::want(const Change &change)
{
    m_waits = true;
    Q_EMIT changeWanted(change);
}

void StepEvidence::add(const QImage &picture, const QString &remark)
{
    want([number = m_number, picture, remark](OpenSession &session, Machine &machine) -> Result<> {
        const auto png = evidencePng(picture);
        if (!png)
            return fail(png.error());
        const auto added
            = EvidenceFile::addPicture(session.file, number, *png, remark, machine.clock().now());
        if (!added)
            return fail(added.error());
        return {};
    });
}

void StepEvidence::setRemark(const QString &file, const QString &remark)
{
    want([number = m_number, file, remark](OpenSession &session, Machine &) {
        return EvidenceFile::setRemark(session.file, number, file, remark);
    });
}

void StepEvidence::remove(const QString &file)
{
    want([number = m_number, file](OpenSession &session, Machine &) {
        return EvidenceFile::remove(session.file, number, file);
    });
}

} // namespace epost
