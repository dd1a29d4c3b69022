#include "core/text/xml_text.h"

namespace theca {

std::string xmlText(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            case '\n':
                safe += "&#10;";
                break;
            default:
                safe += c;
        }
    }
    return safe;
}

XmlElement& XmlElement::with(std::string_view attribute, std::string_view value) {
    m_attributes.append(" ").append(attribute).append("=\"").append(xmlText(value)).append("\"");
    return *this;
}

XmlElement& XmlElement::add(XmlElement child) {
    m_children.push_back(std::move(child));
    return *this;
}

XmlElement& XmlElement::saying(std::string_view text) {
    m_text = xmlText(text);
    return *this;
}

std::string XmlElement::text(std::size_t indent) const {
    std::string all(indent, ' ');
    all.append("<").append(m_name).append(m_attributes);
    if (m_children.empty() && m_text.empty()) return all.append("/>\n");
    all.append(">").append(m_text);
    if (!m_children.empty()) {
        all += '\n';
        for (const XmlElement& child : m_children) all += child.text(indent + 2);
        all.append(indent, ' ');
    }
    return all.append("</").append(m_name).append(">\n");
}

}  // namespace theca
