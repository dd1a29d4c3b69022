#pragma once

#include <QByteArray>
#include <functional>
#include <string>

class QPdfWriter;
class QString;

namespace theca::app {

/// Gives a document an identity that follows from its title alone: Qt 6.8 and later make one up otherwise. Before it is
/// painted.
void nameByTitle(QPdfWriter& writer);

/// A document of A4 pages without margins, at this resolution; `draw` paints them. It says when it was made.
QByteArray a4Pdf(const QString& title, int dpi, const std::function<void(QPdfWriter&)>& draw);

/// A PDF that says it was made on the day `made` ("2026-11-27") instead of when it was; no byte moves.
QByteArray datedPdf(QByteArray pdf, const std::string& made);
/// A PDF that does not say when it was made: the same page is the same bytes.
QByteArray undatedPdf(QByteArray pdf);

}  // namespace theca::app
