#include "app/widgets/controls/plain_label.h"
#include "app/widgets/first_run/steps.h"
#include "app/widgets/session/stage_view.h"
#include "app/widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int kStageWidth = 340;

/// Words beside the figure.
class FigureStep : public FirstRunStep
{
public:
    FigureStep(ThemeManager &themes, const MakeStage &stage, QWidget *parent)
        : FirstRunStep(parent)
        , m_themes(themes)
        , m_words(new QVBoxLayout)
    {
        auto *const sides = new QHBoxLayout(this);
        sides->setContentsMargins(0, 0, 0, 0);
        sides->setSpacing(space::kPage);
        auto *const figure = stage(this);
        figure->setFixedWidth(kStageWidth);
        sides->addWidget(figure);
        m_words->setSpacing(space::kXs);
        m_words->addStretch();
        m_words->addStretch();
        sides->addLayout(m_words, 1);
        connect(&themes, &ThemeManager::changed, figure,
                [figure, &themes] { figure->setColors(themes.theme().figure); });
    }

    void setView(const FirstRunView &view) override
    {
        if (const auto *welcome = std::get_if<WelcomeStep>(&view.content))
            setPoints(*welcome);
        else if (const auto *trying = std::get_if<TryStep>(&view.content))
            setHow(*trying);
    }

private:
    void setPoints(const WelcomeStep &welcome)
    {
        std::size_t place = 0;
        for (const WelcomeStep::Point &point : welcome.points) {
            put(place++, TextRole::Strong, Ink::Text, point.title, 0);
            put(place++, TextRole::Body, Ink::Muted, point.detail, space::kLg);
        }
    }

    void setHow(const TryStep &trying)
    {
        std::size_t place = 0;
        for (const QString &line : trying.how)
            put(place++, TextRole::Lead, Ink::Text, line, space::kLg);
    }

    void put(std::size_t place, TextRole role, Ink ink, const QString &text, int after)
    {
        if (place == m_labels.size()) {
            auto *const label = new PlainLabel(m_themes, role, ink, {}, this);
            label->setWrapped();
            const int at = m_words->count() - 1;
            m_words->insertWidget(at, label);
            m_words->insertSpacing(at + 1, after);
            m_labels.push_back(label);
            label->show();
        }
        m_labels[place]->setText(text);
    }

    ThemeManager &m_themes;
    QVBoxLayout *m_words;
    std::vector<PlainLabel *> m_labels{};
};

} // namespace

FirstRunStep *makeWelcomeStep(ThemeManager &themes, const MakeStage &stage, QWidget *parent)
{
    return new FigureStep(themes, stage, parent);
}

FirstRunStep *makeTryStep(ThemeManager &themes, const MakeStage &stage, QWidget *parent)
{
    return new FigureStep(themes, stage, parent);
}

} // namespace unhunch
