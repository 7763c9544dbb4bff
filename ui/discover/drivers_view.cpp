// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/drivers_view.h"

#include "core/model/names.h"
#include "ui/discover/driver_row.h"
#include "ui/say/say_field.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ascent {

DriversView::DriversView(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_board(new DriversBoard) {
    auto* content = new QWidget;
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins({});
    box->setSpacing(gap::s);
    box->addWidget(headingLabel(tr("What drives you, strongest first"), content));
    box->addWidget(quietLabel(tr("Two or three are enough. The first answers “What motivates you?”"), content));
    box->addSpacing(gap::s);
    box->addWidget(m_board);
    box->addSpacing(gap::l);
    m_because = new QWidget(content);
    auto* because = new QVBoxLayout(m_because);
    because->setContentsMargins({});
    because->setSpacing(gap::m);
    because->addWidget(headingLabel(tr("How I'd say it"), m_because));
    for (const auto& [kind, token] : Tokens<DriverKind>::all) {
        auto* field = new SayField(session, nameOf(kind), m_because);
        m_said[size_t(kind)] = field;
        SayLine line;
        line.of = Sayable::Driver;
        line.driver = kind;
        field->show(line);
        because->addWidget(field);
    }
    box->addWidget(m_because);
    box->addStretch(1);
    m_board->setReadOnly(session.isReadOnly());

    auto* pane = new ReadingPane(content, this);
    pane->setColumnWidth(560);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(pane);
    connect(m_board, &DriversBoard::ranked, this, &DriversView::rank);
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        if (changes.touches(EntityKind::Driver))
            refresh();
    });
    refresh();
}

void DriversView::refresh() {
    QList<DriverKind> ranked;
    for (const Driver& driver : content().drivers)
        if (!ranked.contains(driver.kind))
            ranked.append(driver.kind);
    m_board->setRanked(ranked);
    m_because->setVisible(!ranked.isEmpty());
    auto* box = static_cast<QVBoxLayout*>(m_because->layout());
    QWidget* before = nullptr;
    for (qsizetype i = 0; i < ranked.size(); ++i) {
        SayField* field = m_said[size_t(ranked[i])];
        box->removeWidget(field);
        box->insertWidget(int(i) + 1, field); // below the heading
        if (before)
            setTabOrder(before, field);
        before = field;
    }
    for (const auto& [kind, token] : Tokens<DriverKind>::all)
        m_said[size_t(kind)]->setVisible(ranked.contains(kind));
}

void DriversView::rank(const QList<DriverKind>& kinds) {
    session().act(tr("Rank drivers"), [&](Edit& edit) {
        const QList<Driver> before = edit.content().drivers.rows();
        for (const Driver& each : before)
            if (!kinds.contains(each.kind))
                edit.remove<Driver>(each.id);
        for (const DriverKind kind : kinds) {
            const Driver* there = nullptr;
            for (const Driver& each : edit.content().drivers)
                if (each.kind == kind && !there)
                    there = &each;
            // Each in turn to the end: in the end they stand in this order.
            if (there)
                edit.moveBefore<Driver>(DriverId(there->id), std::nullopt);
            else
                edit.add(Driver{{}, 0, kind});
        }
    });
}

bool DriversView::open(const Destination& to) {
    const Driver* driver = content().drivers.find(entryIn<Driver>(to));
    if (!driver)
        return false;
    m_board->row(driver->kind)->setFocus(Qt::OtherFocusReason);
    return true;
}

void DriversView::takeFocus() {
    for (DriverRow* row : m_board->findChildren<DriverRow*>())
        if (row->pos().y() == 0)
            return row->setFocus(Qt::OtherFocusReason);
    m_board->row(DriverKind::Influence)->setFocus(Qt::OtherFocusReason);
}

} // namespace ascent
