#pragma once

#include "app/widgets/theme/theme_manager.h"

#include <QLabel>

#include <cstdint>

namespace unhunch {

struct TextBlock;

enum class Ink : std::uint8_t { Text, Muted, Faint, Accent, OnAccentSoft, Hold, Danger };

[[nodiscard]] QColor inkOf(const Theme &theme, Ink ink);

/// Words in a role of the type scale. The text is always plain: a name that contains markup is
/// shown as it is written.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    PlainLabel(ThemeManager &themes, TextRole role, Ink ink, const QString &text = {},
               QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// Wraps over at most so many lines (0: as many as it takes) instead of eliding on one.
    void setWrapped(int maxLines = 0);

    /// Whether some of the words find no room.
    [[nodiscard]] bool isCut() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wrapped; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] TextBlock block() const;

    ThemeManager &m_themes;
    TextRole m_role;
    Ink m_ink;
    bool m_wrapped{false};
    int m_maxLines{1};
};

} // namespace unhunch
