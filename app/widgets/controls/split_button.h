#pragma once

#include "app/widgets/controls/control.h"
#include "app/widgets/theme/icons.h"

#include <QWidget>

namespace unhunch {

class SplitHalf;

/// One bordered button of two halves: the usual answer, and a chevron that opens the others.
class SplitButton : public QWidget
{
    Q_OBJECT

public:
    /// `name` tells what the first half does, `moreName` what the chevron opens.
    SplitButton(ThemeManager &themes, Icon icon, const QString &text, const QString &name,
                const QString &moreName, QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] Control &mainHalf() const;
    [[nodiscard]] Control &moreHalf() const;

Q_SIGNALS:
    void clicked();
    void moreRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
    SplitHalf *m_main;
    SplitHalf *m_more;
};

} // namespace unhunch
