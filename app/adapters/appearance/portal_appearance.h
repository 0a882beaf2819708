#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace unhunch {

/// What the user chose for the whole desktop, as the settings portal tells it: dark or light,
/// less motion, and more contrast.
class PortalAppearance : public QObject
{
    Q_OBJECT

public:
    explicit PortalAppearance(QDBusConnection bus, QObject *parent = nullptr);

    /// None: no preference, or nobody tells.
    [[nodiscard]] std::optional<bool> dark() const { return m_dark; }
    /// True: the user wants less motion. None: nobody tells.
    [[nodiscard]] std::optional<bool> reducedMotion() const;
    /// None: nobody tells.
    [[nodiscard]] std::optional<bool> moreContrast() const { return m_moreContrast; }

Q_SIGNALS:
    /// Comes once when the portal has answered, or with none after 400 ms without an answer, and
    /// then with every change.
    void darkChanged(std::optional<bool> dark);
    void reducedMotionChanged(std::optional<bool> reduced);
    void moreContrastChanged(std::optional<bool> more);

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    enum class Method : bool { ReadOne, Read };

    void ask();
    void read(const QString &space, const QString &key, Method method);
    void take(const QString &space, const QString &key, const QVariant &wrapped);
    void setDark(std::optional<bool> dark);

    QDBusConnection m_bus;
    QTimer m_patience;
    std::optional<bool> m_dark{};
    std::optional<bool> m_lessMotion{};   ///< the portal's own key
    std::optional<bool> m_noAnimations{}; ///< GNOME's key
    std::optional<bool> m_moreContrast{};
    bool m_told = false;
};

} // namespace unhunch
