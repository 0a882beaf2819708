#pragma once

#include "app/widgets/controls/control.h"
#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/metrics.h"

#include <cstdint>
#include <optional>

namespace unhunch {

enum class ButtonKind : std::uint8_t {
    Primary,   ///< one for each screen
    Secondary, ///< bordered
    Ghost,     ///< only its words, until hovered
    Danger,    ///< stops something
};

/// A push button with words, and where wanted an icon before or after them and a key cap.
class Button : public Control
{
    Q_OBJECT

public:
    Button(ThemeManager &themes, ButtonKind kind, const QString &text, QWidget *parent = nullptr);

    void setGlyph(Icon icon);           ///< before the words
    void setTrailingGlyph(Icon icon);   ///< after them, a size smaller
    void setKeyCap(const QString &key); ///< the key that does the same
    void setControlHeight(int pixels);  ///< at text size 1.0; words grow from 56 up
    void setLeastWidth(int pixels);     ///< at text size 1.0
    void setLit(bool lit);              ///< a ghost that shows it is open
    /// Where room is scarce it is as narrow as its words: the pictures beside them go first.
    void setYielding();
    [[nodiscard]] ButtonKind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Paint {
        QColor fill{};
        QColor border{};
        QColor ink{};
    };

    [[nodiscard]] Paint colors() const;
    [[nodiscard]] Paint primaryColors() const;
    [[nodiscard]] Paint secondaryColors() const;
    [[nodiscard]] Paint ghostColors() const;
    [[nodiscard]] Paint dangerColors() const;
    [[nodiscard]] QFont words() const;
    [[nodiscard]] int glyphSize() const;
    [[nodiscard]] qreal gap() const;
    [[nodiscard]] qreal keyCapWidth() const;
    [[nodiscard]] qreal wordsWidth() const;
    [[nodiscard]] qreal contentWidth() const;
    [[nodiscard]] bool isTooNarrow() const;
    void paintKeyCap(QPainter &painter, const QRectF &cap, const QColor &ink) const;

    ButtonKind m_kind;
    std::optional<Icon> m_glyph;
    std::optional<Icon> m_trailing;
    QString m_keyCap;
    int m_height{height::kForm};
    int m_leastWidth{0};
    bool m_lit{false};
};

} // namespace unhunch
