#pragma once

namespace theca::app {

class Document;

/// Opens the face for patients in a window of its own, with the document's scenario. Where that cannot be told it says
/// why and offers its own examples; for a drug without an explanation nothing opens but a sentence that says so.
void showExplain(Document& document);

}  // namespace theca::app
