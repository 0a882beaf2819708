#pragma once

#include "app/widgets/controls/control.h"
#include "app/widgets/theme/icons.h"

namespace unhunch {

/// A row of the opened card to press: a coloured tile, what it does, and what that means.
class AnswerRow : public Control
{
    Q_OBJECT

public:
    enum class Tint : unsigned char { Accent, Rest };

    AnswerRow(ThemeManager &themes, Tint tint, Icon icon, const QString &text,
              QWidget *parent = nullptr);

    void setNote(const QString &note);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] qreal cornerRadius() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tint m_tint;
    Icon m_icon;
    QString m_note;
};

} // namespace unhunch
