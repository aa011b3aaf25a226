// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace epost {

/// Asks for the printer in the desktop's own dialog; returns at once. \param chosen hears which; not called
/// where nothing is to be printed
void choosePrinter(QWidget *parent, const ReportDocument &document,
                   const std::function<void(std::shared_ptr<QPrinter>)> &chosen);

} // namespace epost
