#include "app/widgets/controls/plain_label.h"
#include "app/widgets/controls/scrolled.h"
#include "app/widgets/first_run/gear_row.h"
#include "app/widgets/first_run/steps.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace unhunch {

namespace {

constexpr int kStrip = 48;
constexpr int kIcon = 20;
constexpr int kInset = 4; ///< for a focus ring at the edge

struct Thing {
    std::string_view id;
    Icon icon;
};
constexpr std::array kThings{Thing{"band", Icon::Band},       Thing{"roller", Icon::Roller},
                             Thing{"mat", Icon::Mat},         Thing{"wall", Icon::Wall},
                             Thing{"doorway", Icon::Doorway}, Thing{"bar", Icon::Bar}};

std::optional<Icon> iconOf(std::string_view id)
{
    const auto found = std::ranges::find(kThings, id, &Thing::id);
    return found == kThings.end() ? std::nullopt : std::optional{found->icon};
}

/// Words on a soft ground, with a check mark.
class FitStrip : public PlainLabel
{
public:
    FitStrip(ThemeManager &themes, QWidget *parent)
        : PlainLabel(themes, TextRole::Label, Ink::OnAccentSoft, {}, parent)
        , m_themes(themes)
    {
        setMinimumHeight(themes.scaled(kStrip));
        setAlignment(Qt::AlignVCenter);
        constexpr int kRoom = space::kLg + kIcon + space::kMd;
        setContentsMargins(kRoom, 0, kRoom, 0);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        {
            const Theme &t = m_themes.theme();
            QPainter painter(this);
            drawPanel(painter, rect(), radius::kControl, t.accentSoft, Qt::transparent, 0);
            const qreal left = isRightToLeft() ? width() - space::kLg - kIcon : space::kLg;
            drawIcon(painter, QRectF(left, 0, kIcon, height()), Icon::Check, t.onAccentSoft, kIcon);
        }
        PlainLabel::paintEvent(event);
    }

private:
    ThemeManager &m_themes;
};

class GearPage : public FirstRunStep
{
public:
    GearPage(ThemeManager &themes, QWidget *parent)
        : FirstRunStep(parent)
        , m_themes(themes)
        , m_body(new QWidget)
        , m_column(new QVBoxLayout(m_body))
        , m_around(new QHBoxLayout)
        , m_fits(new FitStrip(themes, m_body))
    {
        m_column->setContentsMargins(kInset, 0, kInset, 0);
        m_column->setSpacing(space::kMd);
        m_around->setSpacing(space::kMd);
        m_column->addLayout(m_around);
        m_column->addWidget(m_fits);
        m_column->addStretch();
        auto *const page = new QVBoxLayout(this);
        page->setContentsMargins(0, 0, 0, 0);
        page->addWidget(scrolled(m_body, this));
    }

    void setView(const FirstRunView &view) override
    {
        m_view = std::get<GearStep>(view.content);
        for (std::size_t i = 0; i < m_view.rows.size(); ++i)
            setRow(i);
        std::size_t place = 0;
        for (const ChoiceOption &thing : m_view.around.options)
            if (iconOf(thing.id))
                setThing(place++, thing);
        m_fits->setText(m_view.fits);
    }

private:
    void setRow(std::size_t place)
    {
        const ChoiceRowView &row = m_view.rows[place];
        if (place == m_rows.size()) {
            auto *const gear = new GearRow(m_themes, iconOf(row.about).value_or(Icon::Check),
                                           GearRow::Kind::Chips, m_body);
            m_column->insertWidget(static_cast<int>(place), gear);
            m_rows.push_back(gear);
            connect(gear, &GearRow::chosen, this, [this, place](const std::string &option) {
                const ChoiceRowView view = m_view.rows[place];
                Q_EMIT chosen(view, option, true);
            });
        }
        m_rows[place]->setWords(row.title, row.detail);
        m_rows[place]->setOptions(row.options);
    }

    void setThing(std::size_t place, const ChoiceOption &thing)
    {
        if (place == m_things.size()) {
            auto *const gear =
                new GearRow(m_themes, *iconOf(thing.id), GearRow::Kind::Switch, m_body);
            m_around->addWidget(gear);
            m_things.push_back(gear);
            connect(gear, &GearRow::chosen, this, [this](const std::string &option, bool on) {
                const ChoiceRowView view = m_view.around;
                Q_EMIT chosen(view, option, on);
            });
        }
        m_things[place]->setWords(thing.words, {});
        m_things[place]->setOptions({thing});
    }

    ThemeManager &m_themes;
    GearStep m_view{};
    QWidget *m_body;
    QVBoxLayout *m_column;
    QHBoxLayout *m_around;
    FitStrip *m_fits;
    std::vector<GearRow *> m_rows{};
    std::vector<GearRow *> m_things{};
};

} // namespace

FirstRunStep *makeGearStep(ThemeManager &themes, QWidget *parent)
{
    return new GearPage(themes, parent);
}

} // namespace unhunch
