// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/fit_row.h"

#include "core/alignment/learn.h"
#include "core/model/names.h"
#include "ui/roles/posting_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pick_list.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/tool_tip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ascent {

namespace {
constexpr int chipsAtFirst = 3; // the best tell enough; the others are one click away
constexpr int mostChips = 40;   // what matches less well than so many tells nothing
constexpr int mostInMenu = 12;
} // namespace

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

FitRow::FitRow(const AlignedLine& line, const Content& content, bool canChange, QWidget* parent)
    : QWidget(parent)
    , m_line(line)
    , m_content(content)
    , m_canChange(canChange) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(fieldInset, gap::xs, 0, gap::xs);
    row->setSpacing(gap::s);
    auto* sign = new QLabel(mustSign(line.line.must), this);
    sign->setForegroundRole(QPalette::Highlight);
    sign->setToolTip(line.line.must ? tr("Must have") : tr("Nice to have"));
    sign->setAccessibleName(sign->toolTip());
    row->addWidget(sign, 0, Qt::AlignTop);

    m_column = new QVBoxLayout;
    m_column->setSpacing(gap::xs);
    row->addLayout(m_column, 1);
    auto* text = new QLabel(line.line.text.simplified(), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(text, 0, Qt::AlignTop);
    addChips(m_column);
    addRefused(m_column);
    addEnd(row, sign, text);
}

void FitRow::takeFocus() {
    if (m_more)
        m_more->setFocus(Qt::OtherFocusReason);
}

void FitRow::addChips(QVBoxLayout* column) {
    if (m_line.matches.isEmpty())
        return;
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(chips, 6, 6);
    Q_UNUSED(flow)
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    column->addWidget(chips);
    QList<Match> shown;
    for (const Match& match : m_line.matches)
        if (shown.size() < mostChips && !chipText(match.entity, match.id, m_content).isEmpty())
            shown.append(match);
    for (const Match& match : shown.mid(0, chipsAtFirst))
        addChip(chips, match);
    const qsizetype later = shown.size() - chipsAtFirst;
    if (later <= 0)
        return;
    auto* more = new Chip(chips);
    more->setText(tr("%1 more").arg(later));
    more->setAccessibleName(tr("Show %1 more").arg(later));
    more->setRemovable(false);
    more->setOpens(true);
    chips->layout()->addWidget(more);
    // Hundreds of entries may meet a line: their chips are made when they are asked for.
    connect(more, &Chip::clicked, this, [this, chips, more, rest = shown.mid(chipsAtFirst)] {
        Chip* first = addChip(chips, rest.first());
        for (const Match& match : rest.mid(1))
            addChip(chips, match);
        first->setFocus(Qt::TabFocusReason);
        more->hide();
    });
}

Chip* FitRow::addChip(QWidget* chips, const Match& match) {
    const QString words = chipText(match.entity, match.id, m_content);
    auto* chip = new Chip(chips);
    chip->id = match.id.toString(QUuid::WithoutBraces);
    chip->setText(match.confirmed ? QStringLiteral("\u2713 ") + words : words);
    chip->setAccessibleName(match.confirmed ? tr("%1, confirmed by you").arg(words) : words);
    chip->setAccessibleDescription(match.why);
    QString help = match.why;
    if (m_canChange)
        help += QStringLiteral("\n") + tr("The cross, or Delete, says that it does not meet this.");
    chip->setToolTip(plainToolTip(help));
    chip->setRemovable(m_canChange);
    chip->setOpens(true);
    connect(chip, &Chip::clicked, this, [this, kind = match.entity, id = match.id] { Q_EMIT openRequested(kind, id); });
    connect(chip, &Chip::removeAsked, this,
            [this, kind = match.entity, id = match.id] { Q_EMIT decided(kind, id, Verdict::Refused); });
    if (m_canChange) {
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(chip, &QWidget::customContextMenuRequested, this, [this, chip, match](const QPoint& at) {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            addDecisions(menu, match, false);
            menu->popup(chip->mapToGlobal(at));
        });
    }
    chips->layout()->addWidget(chip);
    return chip;
}

void FitRow::addRefused(QVBoxLayout* column) {
    QStringList names;
    for (const Match& match : m_line.refused.mid(0, mostInMenu))
        if (const QString words = chipText(match.entity, match.id, m_content); !words.isEmpty())
            names.append(words);
    if (names.isEmpty())
        return;
    auto* refused = quietLabel(tr("Does not meet it, as you said: %1").arg(names.join(tr(", "))), this);
    setType(refused, TypeSize::Small);
    column->addWidget(refused);
}

void FitRow::addEnd(QHBoxLayout* row, QLabel* sign, QLabel* text) {
    int height = 0;
    if (m_line.matches.isEmpty() && m_canChange) {
        auto* make = quietButton(tr("Make it a goal"), this, QStringLiteral("goals"));
        make->setAccessibleDescription(m_line.line.text.simplified());
        row->addWidget(make, 0, Qt::AlignTop);
        connect(make, &QPushButton::clicked, this, &FitRow::goalAsked);
        height = make->sizeHint().height();
    }
    if (m_canChange || m_line.matches.isEmpty()) {
        m_more = iconButton(QStringLiteral("more"), tr("Decide what meets this"), this);
        m_more->setAccessibleDescription(m_line.line.text.simplified());
        row->addWidget(m_more, 0, Qt::AlignTop);
        connect(m_more, &QToolButton::clicked, this, &FitRow::showMenu);
        height = qMax(height, m_more->sizeHint().height());
    }
    // The first line of the words stands on the line of the button's.
    const int down = qMax(0, (height - fontMetrics().height()) / 2);
    if (m_more)
        m_more->setFixedHeight(qMax(height, m_more->sizeHint().height())); // its dots on that line too
    sign->setContentsMargins(0, down, 0, 0);
    text->setContentsMargins(0, down, 0, 0);
    row->setContentsMargins(fieldInset, 0, 0, 0);
}

void FitRow::addDecisions(QMenu* menu, const Match& match, bool refused) {
    const auto decide = [this, kind = match.entity, id = match.id](std::optional<Verdict> verdict) {
        return [this, kind, id, verdict] { Q_EMIT decided(kind, id, verdict); };
    };
    auto* meets = menu->addAction(tr("It &meets this"));
    meets->setCheckable(true);
    meets->setChecked(match.confirmed && !refused);
    connect(meets, &QAction::triggered, this, decide(Verdict::Confirmed));
    auto* refuse = menu->addAction(tr("It does &not meet this"));
    refuse->setCheckable(true);
    refuse->setChecked(refused);
    connect(refuse, &QAction::triggered, this, decide(Verdict::Refused));
    if (match.confirmed || refused)
        connect(menu->addAction(tr("&Take my decision back")), &QAction::triggered, this, decide(std::nullopt));
}

void FitRow::showMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_canChange) {
        const auto add = [&](const Match& match, bool refused) {
            QString words = fontMetrics().elidedText(chipText(match.entity, match.id, m_content), Qt::ElideRight, 320);
            if (words.isEmpty())
                return;
            words.replace(u'&', QStringLiteral("&&"));
            addDecisions(menu->addMenu(match.confirmed ? QStringLiteral("\u2713 ") + words : words), match, refused);
        };
        for (const Match& match : m_line.matches.mid(0, mostInMenu))
            add(match, false);
        for (const Match& match : m_line.refused.mid(0, mostInMenu))
            add(match, true);
        if (!menu->isEmpty())
            menu->addSeparator();
        connect(menu->addAction(tr("&Something else meets this…")), &QAction::triggered, this, &FitRow::offerOthers);
    }
    if (m_line.matches.isEmpty())
        connect(menu->addAction(tr("&What I could say about it")), &QAction::triggered, this, &FitRow::showWhatToSay);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void FitRow::offerOthers() {
    QList<Pick> picks;
    const auto add = [&](EntityKind kind, const QUuid& id, const QString& words) {
        const bool there = std::any_of(m_line.matches.begin(), m_line.matches.end(), [&](const Match& match) {
            return match.entity == kind && match.id == id && match.confirmed;
        });
        if (!there && !words.isEmpty())
            picks.append({QString::number(int(kind)) + u'/' + id.toString(), words, nameOf(kind), {}});
    };
    for (const Strength& each : m_content.strengths)
        add(EntityKind::Strength, each.id.uuid(), each.name.simplified());
    for (const Story& each : m_content.stories)
        add(EntityKind::Story, each.id.uuid(), each.title.simplified());
    for (const Goal& each : m_content.goals)
        if (each.share != ShareLevel::Private && each.status != GoalStatus::Dropped)
            add(EntityKind::Goal, each.id.uuid(), each.statement.simplified());
    if (!m_content.person.background.trimmed().isEmpty())
        add(EntityKind::Person, m_content.person.id.uuid(), chipText(EntityKind::Person, {}, m_content));

    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* box = new QVBoxLayout(popup);
    box->setContentsMargins(0, 0, 0, 0);
    auto* list = new PickList(popup);
    list->setPlaceholder(tr("Type to find"));
    list->setName(tr("What meets this?"));
    list->setNothing(tr("Nothing of yours has these words"));
    list->setPicks(picks);
    box->addWidget(list);
    popup->resize(380, 300);
    connect(list, &PickList::picked, this, [this, popup](const QString& key) {
        popup->close();
        Q_EMIT decided(EntityKind(key.section(u'/', 0, 0).toInt()), QUuid::fromString(key.section(u'/', 1)),
                       Verdict::Confirmed);
    });
    connect(list, &PickList::left, popup, &QWidget::close);
    showPopup(popup, QRect(m_more->mapToGlobal(QPoint()), m_more->size()));
    list->start();
}

void FitRow::showWhatToSay() {
    if (m_say)
        return m_say->setFocus(Qt::OtherFocusReason);
    const QString words = learnSentence(m_line.line);
    auto* card = new Card(this);
    card->box()->setSpacing(gap::xs);
    auto* label = new QLabel(words, card);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->box()->addWidget(label);
    auto* copy = quietButton(tr("Copy"), card, QStringLiteral("copy"));
    copy->setAccessibleDescription(words);
    card->box()->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, [this, words] { Q_EMIT copyAsked(words); });
    card->setFocusProxy(copy);
    m_say = card;
    m_column->addWidget(card);
    copy->setFocus(Qt::OtherFocusReason);
}

} // namespace ascent
