#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace unhunch::test {

/// An X server without a screen, for as long as the object lives.
class VirtualDisplay
{
public:
    VirtualDisplay()
    {
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"),
                        QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("640x480x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp"),
                        // or it would begin anew whenever its last client leaves
                        QStringLiteral("-noreset")});
        while (!m_name.endsWith('\n') && m_server.waitForReadyRead(10000))
            m_name += m_server.readAllStandardOutput();
        m_name = ':' + m_name.trimmed();
    }
    ~VirtualDisplay() { stop(); }
    VirtualDisplay(const VirtualDisplay &) = delete;
    VirtualDisplay &operator=(const VirtualDisplay &) = delete;

    /// Such as ":99".
    [[nodiscard]] const QByteArray &name() const { return m_name; }

    void stop()
    {
        m_server.terminate();
        m_server.waitForFinished(5000);
    }

    /// Runs xdotool, which injects input that the server takes for the user's.
    void xdotool(const QStringList &arguments) const { run(QStringLiteral("xdotool"), arguments); }

    /// Runs a program on this display and waits for its end.
    void run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(program, arguments);
        process.waitForFinished(5000);
    }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(m_name));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        return environment;
    }

private:
    QProcess m_server;
    QByteArray m_name;
};

} // namespace unhunch::test
