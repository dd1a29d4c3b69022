#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace theca {

/// A text as it stands between tags or in an attribute.
std::string xmlText(std::string_view text);

/// An element of an XML document to be written.
class XmlElement {
public:
    explicit XmlElement(std::string_view name) : m_name(name) {}

    /// Adds an attribute; both return the element itself.
    XmlElement& with(std::string_view attribute, std::string_view value);
    XmlElement& add(XmlElement child);
    /// What stands inside instead of children.
    XmlElement& saying(std::string_view text);
    bool hasChildren() const { return !m_children.empty(); }

    /// The element with everything in it, a line each, ending in a line break.
    std::string text(std::size_t indent = 0) const;

private:
    std::string m_name;
    std::string m_attributes;
    std::string m_text;
    std::vector<XmlElement> m_children;
};

}  // namespace theca
