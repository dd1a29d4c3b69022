#include "core/text/sbml_math.h"

namespace theca {

XmlElement named(std::string_view id) { return std::move(XmlElement("ci").saying(id)); }

XmlElement simulatedTime() {
    XmlElement time("csymbol");
    time.with("encoding", "text").with("definitionURL", "http://www.sbml.org/sbml/symbols/time").saying("time");
    return time;
}

XmlElement applied(std::string_view operation, std::vector<XmlElement> to) {
    XmlElement apply("apply");
    apply.add(XmlElement(operation));
    for (XmlElement& one : to) apply.add(std::move(one));
    return apply;
}

XmlElement math(XmlElement formula) {
    XmlElement element("math");
    element.with("xmlns", "http://www.w3.org/1998/Math/MathML").add(std::move(formula));
    return element;
}

}  // namespace theca
