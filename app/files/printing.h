#pragma once

#include <functional>
#include <vector>

#include "app/files/figure.h"

class QPrinter;
class QWidget;

namespace theca::app {

/// Makes what is printed, a figure a page; called while everything has the colours of paper.
using Pages = std::function<std::vector<Picture>()>;

/// Fits each figure into a page of its own.
void paintPages(QPrinter& printer, const Pages& pages);

/// Shows the pages as they will come out, to be printed from there. Any face of the program may call it.
void showPrintPreview(QWidget* window, const Pages& pages);

}  // namespace theca::app
