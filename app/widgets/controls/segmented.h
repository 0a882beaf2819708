#pragma once

#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace unhunch {

class Segment;

/// A few choices side by side, one of them chosen.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(ThemeManager &themes, QWidget *parent = nullptr);

    struct Option {
        QString words{};
        QString name{}; ///< for screen readers; the words where it is empty

        bool operator==(const Option &) const = default;
    };
    void setOptions(const std::vector<Option> &options, int chosen);
    /// What is chosen here, for screen readers.
    void setSubject(const QString &subject);

Q_SIGNALS:
    void chosen(int which);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
    QHBoxLayout *m_line;
    std::vector<Segment *> m_segments{};
};

} // namespace unhunch
