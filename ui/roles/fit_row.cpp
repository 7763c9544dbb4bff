// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/fit_row.h"

#include "core/model/names.h"
#include "ui/roles/posting_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/tool_tip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ascent {

namespace {
constexpr int chipsAtFirst = 3; // the best tell enough; the others are one click away
}

QString chipText(EntityKind kind, const QUuid& id, const Content& content) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("ascent::FitRow", text); };
    const auto in = [&](const auto& table, auto member, const QString& pattern) {
        const auto* row = table.find(id);
        return row ? pattern.arg((row->*member).simplified()) : QString();
    };
    switch (kind) {
    case EntityKind::Strength:
        return in(content.strengths, &Strength::name, QStringLiteral("%1"));
    case EntityKind::Goal:
        return in(content.goals, &Goal::statement, tr("Goal: %1"));
    case EntityKind::Story:
        return in(content.stories, &Story::title, tr("Story: %1"));
    case EntityKind::Aspiration:
        return in(content.aspirations, &Aspiration::statement, QStringLiteral("%1"));
    case EntityKind::Value:
        return in(content.values, &Value::name, QStringLiteral("%1"));
    case EntityKind::Person:
        return tr("Your background");
    case EntityKind::Driver:
        if (const Driver* driver = content.drivers.find(id))
            return nameOf(driver->kind);
        return {};
    default:
        return {};
    }
}

FitRow::FitRow(const AlignedLine& line, const Content& content, bool canMake, QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(fieldInset, gap::xs, 0, gap::xs);
    row->setSpacing(gap::s);
    auto* sign = new QLabel(mustSign(line.line.must), this);
    sign->setForegroundRole(QPalette::Highlight);
    sign->setToolTip(line.line.must ? tr("Must have") : tr("Nice to have"));
    sign->setAccessibleName(sign->toolTip());
    row->addWidget(sign, 0, Qt::AlignTop);

    auto* column = new QVBoxLayout;
    column->setSpacing(gap::xs);
    row->addLayout(column, 1);
    auto* text = new QLabel(line.line.text.simplified(), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text, 0, Qt::AlignTop);
    if (!line.matches.isEmpty()) {
        auto* chips = new QWidget(this);
        auto* flow = new FlowLayout(chips, 6, 6);
        Q_UNUSED(flow)
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        chips->setSizePolicy(policy);
        column->addWidget(chips);
        QList<Chip*> later;
        for (const Match& match : line.matches) {
            const QString words = chipText(match.entity, match.id, content);
            if (words.isEmpty())
                continue;
            auto* chip = new Chip(chips);
            chip->id = match.id.toString(QUuid::WithoutBraces);
            chip->setText(words);
            chip->setAccessibleName(words);
            chip->setAccessibleDescription(match.why);
            chip->setToolTip(plainToolTip(match.why));
            chip->setRemovable(false);
            chip->setOpens(true);
            connect(chip, &Chip::clicked, this,
                    [this, kind = match.entity, id = match.id] { Q_EMIT openRequested(kind, id); });
            chips->layout()->addWidget(chip);
            if (chips->layout()->count() > chipsAtFirst) {
                chip->hide();
                later.append(chip);
            }
        }
        if (!later.isEmpty()) {
            auto* more = new Chip(chips);
            more->setText(tr("%1 more").arg(later.size()));
            more->setAccessibleName(tr("Show %1 more").arg(later.size()));
            more->setRemovable(false);
            more->setOpens(true);
            chips->layout()->addWidget(more);
            connect(more, &Chip::clicked, this, [more, later] {
                for (Chip* chip : later)
                    chip->show();
                later.first()->setFocus(Qt::TabFocusReason);
                more->hide();
            });
        }
    } else if (canMake) {
        auto* make = quietButton(tr("Make it a goal"), this, QStringLiteral("goals"));
        make->setAccessibleDescription(line.line.text.simplified());
        row->addWidget(make, 0, Qt::AlignTop);
        connect(make, &QPushButton::clicked, this, &FitRow::goalAsked);
        // The first line of the words stands on the line of the button's.
        const int down = qMax(0, (make->sizeHint().height() - fontMetrics().height()) / 2);
        sign->setContentsMargins(0, down, 0, 0);
        text->setContentsMargins(0, down, 0, 0);
        row->setContentsMargins(fieldInset, 0, 0, 0);
    }
}

} // namespace ascent
