#pragma once

#include "app/widgets/theme/theme_manager.h"
#include "core/time/logical_day.h"

#include <QLineEdit>

namespace unhunch {

class IconButton;

/// A time of day, to be typed, moved by a quarter of an hour with the arrow keys, or chosen from a
/// list of those around it.
class ClockEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ClockEdit(ThemeManager &themes, QWidget *parent = nullptr);

    void setClock(core::ClockTime at);
    /// Told to screen readers, of the field and of its list.
    void setSubject(const QString &subject);
    [[nodiscard]] core::ClockTime clock() const { return m_at; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(std::chrono::minutes at);
    /// What was typed is no time of day; it stays as it is.
    void refused(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take();
    void moveBy(std::chrono::minutes step);
    void openList();
    void fit();

    ThemeManager &m_themes;
    IconButton *m_list;
    core::ClockTime m_at{};
    QString m_shown{};
};

} // namespace unhunch
