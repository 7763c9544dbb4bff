// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_page.h"

#include "ui/widgets/list_and_page.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ascent {

namespace {

QString greeting(const QDateTime& now) {
    const QString day = QLocale().toString(now.date(), QStringLiteral("dddd, d MMMM"));
    const int hour = now.time().hour();
    if (hour >= 5 && hour < 12)
        return HomePage::tr("Good morning. It is %1.").arg(day);
    if (hour >= 12 && hour < 18)
        return HomePage::tr("Good afternoon. It is %1.").arg(day);
    return HomePage::tr("Good evening. It is %1.").arg(day);
}

Mark markOf(Standing standing) {
    switch (standing) {
    case Standing::None:
        return Mark::None;
    case Standing::OnTrack:
        return Mark::OnTrack;
    case Standing::AtRisk:
        return Mark::AtRisk;
    case Standing::Late:
        return Mark::Late;
    case Standing::Open:
        return Mark::Open;
    case Standing::Private:
        return Mark::Private;
    case Standing::Draft:
        return Mark::Draft;
    }
    return Mark::None;
}

QVBoxLayout* listIn(Section* section) {
    auto* holder = new QWidget(section);
    auto* box = new QVBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    section->add(holder);
    return box;
}

} // namespace

HomePage::HomePage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_about(session) {
    auto* content = new QWidget;
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins(0, gap::l, 0, 0);
    box->setSpacing(0);
    QLabel* hello = quietLabel(greeting(session.workbook().clock().now()), content);
    hello->setContentsMargins(fieldInset, 0, 0, gap::xs);
    box->addWidget(hello);
    m_about.addHead(box, content);
    box->addSpacing(gap::xl);
    m_next = new Section(tr("Next"), content);
    m_nextBox = listIn(m_next);
    box->addWidget(m_next);
    box->addSpacing(gap::xl);
    m_stand = new Section(tr("In your workbook"), content);
    m_standBox = listIn(m_stand);
    box->addWidget(m_stand);
    box->addSpacing(gap::xl);
    box->addWidget(aboutYou());
    box->addStretch();
    auto* pane = new ReadingPane(content, this);
    pane->setColumnWidth(640);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(pane);
    connect(&session, &Session::changed, this, &HomePage::refresh);
    refresh();
}

QWidget* HomePage::aboutYou() {
    auto* about = new QWidget;
    auto* box = new QVBoxLayout(about);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(gap::l);
    m_about.addRest(box, about);
    return about;
}

bool HomePage::open(const Destination& to) {
    if (!entryIn<Person>(to))
        return false;
    m_about.name()->setFocus();
    return true;
}

void HomePage::takeFocus() {
    // A new workbook begins with the name; in one that is in use the keyboard waits at the first thing to do.
    if (content().person.name.isEmpty() && !session().isReadOnly())
        m_about.name()->setFocus();
    else if (m_nextBox->count() > 0)
        m_nextBox->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void HomePage::refresh() {
    const QList<NextThing> next = nextThings(content(), session().today(), QLocale());
    const QList<NextThing> stand = whereThingsStand(content(), session().today(), QLocale());
    m_next->setVisible(!next.isEmpty());
    m_stand->setVisible(!stand.isEmpty());
    fill(m_nextBox, next);
    fill(m_standBox, stand);
}

void HomePage::fill(QVBoxLayout* box, const QList<NextThing>& things) {
    while (QLayoutItem* item = box->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the row that was just clicked
        item->widget()->hide();
        delete item;
    }
    for (const NextThing& thing : things) {
        auto* row = new RowButton(thing.title.isEmpty() ? tr("Untitled") : thing.title, thing.line);
        row->setMark(markOf(thing.standing), thing.standingWord);
        box->addWidget(row);
        connect(row, &RowButton::clicked, this, [this, to = thing.to] { Q_EMIT openRequested(to); });
    }
}

} // namespace ascent
