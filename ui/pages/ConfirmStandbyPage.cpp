// SPDX-License-Identifier: MIT
#include "ui/pages/ConfirmStandbyPage.h"

#include "platform/ServiceControl.h"
#include "ui/SessionController.h"

#include <algorithm>

namespace epost {

namespace {

QString stateText(const QString &key)
{
    for (const ServiceState state :
         {ServiceState::Stopped, ServiceState::StartPending, ServiceState::StopPending, ServiceState::Running,
          ServiceState::Paused}) {
        if (serviceStateKey(state) == key)
            return serviceStateText(state);
    }
    return serviceStateText(ServiceState::Unknown);
}

bool names(const Findings &findings, const QString &code, const QString &text)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.code == code && finding.title.contains(text);
    });
}

} // namespace

ConfirmStandbyPage::ConfirmStandbyPage(const StepSpec &spec, const WizardContext &context, QWidget *parent)
    : StepPage(spec, context, parent)
    , m_services(new FittingTable({tr("E-Post service"), tr("State"), tr("Program")}, this))
    , m_tools(new FittingTable({tr("Tool"), tr("State")}, this))
{
    m_services->setObjectName(QStringLiteral("services"));
    m_services->setAccessibleName(tr("E-Post services of this node"));
    m_tools->setObjectName(QStringLiteral("tools"));
    m_tools->setAccessibleName(tr("The two tools on this node"));
    addDetail(m_services);
    addDetail(m_tools);
}

QList<QList<FittingTable::Cell>> ConfirmStandbyPage::serviceRows(const RunView &view) const
{
    const StepPreview *seen = context().run.preview(spec().number);
    const QJsonArray services
        = seen ? seen->services : record(view).facts[QStringLiteral("services")].toArray();
    QList<QList<FittingTable::Cell>> rows;
    for (const QJsonValue &service : services) {
        const QString state = service[QStringLiteral("state")].toString();
        const bool stopped = state == serviceStateKey(ServiceState::Stopped);
        const QString shown = service[QStringLiteral("displayName")].toString();
        rows.append({{shown.isEmpty() ? service[QStringLiteral("name")].toString() : shown},
                     {stateText(state), stopped ? Glyph::Check : Glyph::Stop},
                     {service[QStringLiteral("image")].toString()}});
    }
    return rows;
}

QList<QList<FittingTable::Cell>> ConfirmStandbyPage::toolRows(const RunView &view) const
{
    const Findings *seen = context().run.found(spec().number);
    const Findings &findings = seen ? *seen : record(view).checkFindings;
    const Catalog *catalog = context().run.catalog();
    QList<QList<FittingTable::Cell>> rows;
    for (const CatalogTool &tool : catalog ? catalog->tools() : QList<CatalogTool>()) {
        if (names(findings, QStringLiteral("tools.open"), tool.name))
            rows.append({{tool.name}, {tr("Open"), Glyph::Stop}});
        else if (findings.hasCode(QStringLiteral("tools.unknown")))
            rows.append({{tool.name}, {tr("Cannot be seen from here: please look"), Glyph::Triangle}});
        else if (findings.hasCode(QStringLiteral("tools.closed"))
                 || findings.hasCode(QStringLiteral("tools.open")))
            rows.append({{tool.name}, {tr("Closed"), Glyph::Check}});
    }
    return rows;
}

void ConfirmStandbyPage::showDetails(const RunView &view)
{
    const auto services = serviceRows(view);
    const auto tools = toolRows(view);
    m_services->setVisible(!services.isEmpty());
    m_tools->setVisible(!tools.isEmpty());
    m_services->show(services);
    m_tools->show(tools);
}

} // namespace epost
