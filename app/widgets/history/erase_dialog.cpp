#include "app/widgets/history/erase_dialog.h"

#include "app/widgets/controls/button.h"
#include "app/widgets/controls/plain_label.h"
#include "app/widgets/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int kWidth = 440;

} // namespace

EraseDialog::EraseDialog(ThemeManager &themes, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit)
    , m_erase(new Button(themes, ButtonKind::Danger, tr("Delete everything")))
{
    const QString wanted = tr("delete", "to be typed before everything is deleted");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delete everything"));

    auto *what = new PlainLabel(
        themes, TextRole::Body, Ink::Muted,
        tr("The whole history goes, with its journal and its backups, and Unhunch ends. It cannot "
           "be undone. Your settings stay."));
    what->setWrapped();
    auto *how =
        new PlainLabel(themes, TextRole::Label, Ink::Text, tr("Type “%1” to go on.").arg(wanted));
    auto *cancel = new Button(themes, ButtonKind::Secondary, tr("Cancel"));
    m_words->setFont(themes.font(TextRole::Body));
    m_words->setMinimumHeight(themes.scaled(height::kSettings));
    m_words->setAccessibleName(how->text());
    m_erase->setEnabled(false);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_erase);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::kCard, space::kCard, space::kCard, space::kCard);
    lines->setSpacing(space::kLg);
    lines->addWidget(new PlainLabel(themes, TextRole::Title3, Ink::Text, tr("Delete everything?")));
    lines->addWidget(what);
    lines->addWidget(how);
    lines->addWidget(m_words);
    lines->addLayout(buttons);
    setFixedSize(themes.scaled(kWidth), lines->totalHeightForWidth(themes.scaled(kWidth)));

    connect(m_words, &QLineEdit::textChanged, this, [this, wanted](const QString &typed) {
        m_erase->setEnabled(typed.trimmed().compare(wanted, Qt::CaseInsensitive) == 0);
    });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_erase, &QAbstractButton::clicked, this, &QDialog::accept);
}

} // namespace unhunch
