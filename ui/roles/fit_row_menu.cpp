// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"
#include "ui/roles/fit_row.h"
#include "ui/widgets/pick_list.h"
#include "ui/widgets/popup.h"

#include <QFrame>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

namespace {
constexpr int mostInMenu = 12;
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
        const auto add = [&](const Match& match, bool refused, bool near = false) {
            QString words = fontMetrics().elidedText(chipText(match.entity, match.id, m_content), Qt::ElideRight, 320);
            if (words.isEmpty())
                return;
            words.replace(u'&', QStringLiteral("&&"));
            addDecisions(menu->addMenu(match.confirmed ? QStringLiteral("\u2713 ") + words
                                       : near          ? QStringLiteral("~ ") + words
                                                       : words),
                         match, refused);
        };
        for (const Match& match : m_line.matches.mid(0, mostInMenu))
            add(match, false);
        for (const Match& match : m_line.near)
            add(match, false, true);
        for (const Match& match : m_line.refused.mid(0, mostInMenu))
            add(match, true);
        if (!menu->isEmpty())
            menu->addSeparator();
        connect(menu->addAction(tr("&Something else meets this…")), &QAction::triggered, this, &FitRow::offerOthers);
        menu->addSeparator();
    }
    if (!isShown())
        connect(menu->addAction(tr("&What I will say to it")), &QAction::triggered, this, &FitRow::enterOwnWords);
    connect(menu->addAction(tr("Show it in the &posting")), &QAction::triggered, this, &FitRow::placeAsked);
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

} // namespace ascent
