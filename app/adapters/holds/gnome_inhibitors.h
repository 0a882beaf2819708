#pragma once

#include "app/adapters/holds/bus_question.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace unhunch {

/// The programs that keep GNOME's (and MATE's, Cinnamon's) session from counting as idle, by
/// org.gnome.SessionManager.
class GnomeInhibitors : public QObject
{
    Q_OBJECT

public:
    explicit GnomeInhibitors(QDBusConnection bus, QObject *parent = nullptr);

    void begin();

Q_SIGNALS:
    /// The ids of the programs, as they call themselves.
    void changed(const QStringList &programs);

private:
    struct Inhibitor {
        std::optional<uint> flags{};
        std::optional<QString> program{};
    };

    void look(const QVariantList &arguments);
    void askOf(const QString &path, const QString &method);
    void take(const QString &path, const QString &method, const QVariant &answer);
    void tellWhenComplete();

    QDBusConnection m_bus;
    BusQuestion m_question;
    std::map<QString, Inhibitor> m_inhibitors{}; ///< by path
    int m_asked{0};                              ///< answers to an earlier look count no more
};

} // namespace unhunch
