#pragma once

#include "app/presentation/choices_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace unhunch {

class ChoiceGroup;
class PlainLabel;

/// The page on which the user tells what is at hand and what is left out.
class ChoicesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChoicesPage(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const ChoicesView &view);

Q_SIGNALS:
    void chosen(const unhunch::ChoiceRowView &row, const std::string &option, bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
    PlainLabel *m_title;
    PlainLabel *m_lead;
    PlainLabel *m_fits;
    QVBoxLayout *m_column;
    std::vector<ChoiceGroup *> m_groups{};
};

} // namespace unhunch
