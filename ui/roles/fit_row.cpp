// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/fit_row.h"

#include "core/alignment/fit.h"
#include "core/alignment/gaps/learn_sentence.h"
#include "core/alignment/gaps/what_to_say.h"
#include "core/model/names.h"
#include "ui/roles/own_words_field.h"
#include "ui/roles/posting_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ascent {

namespace {
constexpr int chipsAtFirst = 3; // the best tell enough; the others are one click away
constexpr int mostChips = 40;   // what matches less well than so many tells nothing
constexpr int mostRefused = 12;
constexpr float lightness = 0.55F; // softer than what is selected

/// A widget whose children wrap, at the end of the column.
QWidget* flowIn(QWidget* parent, QVBoxLayout* column) {
    auto* flow = new QWidget(parent);
    flow->setLayout(new FlowLayout(nullptr, 6, 6));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    flow->setSizePolicy(policy);
    column->addWidget(flow);
    return flow;
}

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

FitRow::FitRow(Session& session, const RoleId& role, const AlignedLine& line, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_role(role)
    , m_line(line)
    , m_content(session.content())
    , m_canChange(!session.isReadOnly()) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(fieldInset, gap::xs, 0, gap::xs);
    row->setSpacing(gap::s);
    auto* sign = plainLabel(mustSign(line.line.must), this);
    sign->setForegroundRole(QPalette::Highlight);
    setPlainToolTip(sign, line.line.must ? tr("Must have") : tr("Nice to have"));
    sign->setAccessibleName(sign->toolTip());
    row->addWidget(sign, 0, Qt::AlignTop);

    m_column = new QVBoxLayout;
    m_column->setSpacing(gap::xs);
    row->addLayout(m_column, 1);
    auto* text = plainLabel(line.line.text.simplified(), this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(text, 0, Qt::AlignTop);
    addChips(m_column);
    addNear(m_column);
    addClosest(m_column);
    addRefused(m_column);
    addWaysOn(m_column);
    addMenuButton(row, sign, text);
    showOwnWords();
}

void FitRow::takeFocus() {
    m_more->setFocus(Qt::OtherFocusReason);
}

bool FitRow::isShown() const {
    return stateOf(m_line, m_content) == LineState::Met;
}

void FitRow::setLit(bool lit) {
    if (m_lit == lit)
        return;
    m_lit = lit;
    update();
}

void FitRow::paintEvent(QPaintEvent*) {
    if (!m_lit)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor light = tones(palette()).tint;
    light.setAlphaF(lightness);
    painter.setBrush(light);
    painter.drawRoundedRect(QRectF(rect()), fieldRadius, fieldRadius);
}

void FitRow::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    Q_EMIT pointed(true);
}

void FitRow::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    Q_EMIT pointed(false);
}

void FitRow::addChips(QVBoxLayout* column) {
    if (m_line.matches.isEmpty())
        return;
    QWidget* chips = flowIn(this, column);
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
        QWidget* last = tabAfter(more, first);
        for (const Match& match : rest.mid(1))
            last = tabAfter(last, addChip(chips, match));
        first->setFocus(Qt::TabFocusReason);
        more->hide();
    });
}

Chip* FitRow::addChip(QWidget* chips, const Match& match, bool near) {
    const QString words = chipText(match.entity, match.id, m_content);
    auto* chip = new Chip(chips);
    chip->id = match.id.toString(QUuid::WithoutBraces);
    setPlainText(chip, match.confirmed ? QStringLiteral("\u2713 ") + words
                       : near          ? QStringLiteral("~ ") + words
                                       : words);
    chip->setAccessibleName(match.confirmed ? tr("%1, confirmed by you").arg(words)
                            : near          ? tr("%1, touches this and does not meet it").arg(words)
                                            : words);
    chip->setTentative(near);
    chip->setAccessibleDescription(match.why);
    QString help = match.why;
    if (m_canChange)
        help += QStringLiteral("\n") + tr("The cross, or Delete, says that it does not meet this.");
    setPlainToolTip(chip, help);
    chip->setRemovable(m_canChange);
    chip->setOpens(true);
    connect(chip, &Chip::clicked, this, [this, entry = EntityRef::from(match.entity, match.id)] {
        if (entry)
            Q_EMIT openRequested(*entry);
    });
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

void FitRow::addNear(QVBoxLayout* column) {
    if (isShown())
        return;
    for (const Match& match : m_line.near) {
        const QString words = chipText(match.entity, match.id, m_content);
        if (words.isEmpty())
            continue;
        auto* flow = new QWidget(this);
        auto* line = new QHBoxLayout(flow);
        line->setContentsMargins({});
        line->setSpacing(gap::s);
        column->addWidget(flow);
        addChip(flow, match, true);
        if (m_canChange) {
            auto* meets = quietButton(tr("It meets this"), flow, QStringLiteral("check"));
            meets->setAccessibleDescription(tr("%1: %2").arg(words, m_line.line.text.simplified()));
            connect(meets, &QPushButton::clicked, this, [this, kind = match.entity, id = match.id] {
                takeFocus(); // the button goes; the keyboard stays with the line
                Q_EMIT decided(kind, id, Verdict::Confirmed);
            });
            line->addWidget(meets);
        }
        line->addStretch(1);
        auto* why = quietLabel(match.why, this);
        setType(why, TypeSize::Small);
        column->addWidget(why);
    }
}

void FitRow::addClosest(QVBoxLayout* column) {
    if (!m_canChange || !m_line.matches.isEmpty() || !m_line.near.isEmpty())
        return;
    QWidget* flow = nullptr;
    for (const EntityRef& entry : std::as_const(m_line.closest)) {
        const QString words = chipText(entry.kind(), entry.uuid(), m_content);
        if (words.isEmpty())
            continue;
        if (!flow) {
            auto* asked = quietLabel(tr("Does one of these show it?"), this);
            setType(asked, TypeSize::Small);
            column->addWidget(asked);
            flow = flowIn(this, column);
        }
        auto* chip = new Chip(flow);
        setPlainText(chip, QStringLiteral("? ") + words);
        chip->setTentative(true);
        chip->setRemovable(false);
        chip->setOpens(false);
        chip->setAccessibleName(tr("%1 shows this").arg(words));
        setPlainToolTip(chip, tr("A click says that “%1” shows this. Ctrl+Z takes it back.").arg(words));
        connect(chip, &Chip::clicked, this, [this, entry] {
            takeFocus(); // the chip goes; the keyboard stays with the line
            Q_EMIT decided(entry.kind(), entry.uuid(), Verdict::Confirmed);
        });
        flow->layout()->addWidget(chip);
    }
}

void FitRow::addRefused(QVBoxLayout* column) {
    QStringList names;
    for (const Match& match : m_line.refused.mid(0, mostRefused))
        if (const QString words = chipText(match.entity, match.id, m_content); !words.isEmpty())
            names.append(words);
    if (names.isEmpty())
        return;
    auto* refused = quietLabel(tr("Does not meet it, as you said: %1").arg(names.join(tr(", "))), this);
    setType(refused, TypeSize::Small);
    column->addWidget(refused);
}

/// Where nothing meets the line, the two ways on; each is one click away.
void FitRow::addWaysOn(QVBoxLayout* column) {
    if (!m_line.matches.isEmpty() || !m_canChange)
        return;
    auto* ways = new QHBoxLayout;
    ways->setSpacing(gap::xs);
    const auto add = [&](const QString& text, const QString& icon, auto slot) {
        auto* button = quietButton(text, this, icon);
        button->setAccessibleDescription(m_line.line.text.simplified());
        ways->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    ways->setContentsMargins(-gap::s, 0, 0, 0); // their icons stand below the words
    add(tr("Make it a goal"), QStringLiteral("goals"), &FitRow::goalAsked);
    m_say = add(tr("What to say"), QStringLiteral("answers"), &FitRow::enterOwnWords);
    ways->addStretch(1);
    column->addLayout(ways);
}

void FitRow::addMenuButton(QHBoxLayout* row, QLabel* sign, QLabel* text) {
    m_more = iconButton(QStringLiteral("more"), tr("Decide what meets this"), this);
    m_more->setAccessibleDescription(m_line.line.text.simplified());
    row->addWidget(m_more, 0, Qt::AlignTop);
    connect(m_more, &QToolButton::clicked, this, &FitRow::showMenu);
    // The first line of the words stands on the line of the button's dots.
    const int down = qMax(0, (m_more->sizeHint().height() - fontMetrics().height()) / 2);
    sign->setContentsMargins(0, down, 0, 0);
    text->setContentsMargins(0, down, 0, 0);
    row->setContentsMargins(fieldInset, 0, 0, 0);
}

void FitRow::showOwnWords() {
    if (!m_own && !isShown() && storedWords(m_session.content(), ownWordsOf(m_role, m_line.line.text)))
        makeOwnWords();
}

void FitRow::makeOwnWords() {
    m_own = new OwnWordsField(m_session, ownWordsOf(m_role, m_line.line.text), learnSentence(m_line.line), this);
    m_column->addWidget(m_own);
    tabAfter(m_more, m_own);
    if (m_say)
        m_say->hide();
}

void FitRow::enterOwnWords() {
    if (!m_own)
        makeOwnWords();
    m_own->enter();
}

} // namespace ascent
