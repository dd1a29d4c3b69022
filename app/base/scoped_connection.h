#pragma once

#include <QObject>
#include <utility>

namespace theca::app {

/// A connection that ends with the object that holds it. A widget that is being destroyed is still a receiver while its
/// base classes are destroyed: a text box in it that loses the focus then would call a class that no longer exists. As
/// a member of that class, the connection ends in time.
class ScopedConnection {
public:
    ScopedConnection() = default;
    ScopedConnection(QMetaObject::Connection connection) : m_connection(std::move(connection)) {}
    ScopedConnection(ScopedConnection&& other) noexcept : m_connection(std::exchange(other.m_connection, {})) {}
    ScopedConnection& operator=(ScopedConnection&& other) noexcept {
        std::swap(m_connection, other.m_connection);
        return *this;
    }
    ~ScopedConnection() { QObject::disconnect(m_connection); }

private:
    QMetaObject::Connection m_connection;
};

}  // namespace theca::app
