// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/overlay.h"

#include "core/model/names.h"
#include "ui/editing/session.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace ascent {

namespace {
constexpr int listWidth = 560, listHeight = 400;
/// In the history: all that the journal keeps.
constexpr int mostSteps = 2000;
} // namespace

Overlay::Overlay(QWidget* window)
    : QWidget(window) {
    window->installEventFilter(this);
    hide();
}

void Overlay::begin(const QString& name, const QString& placeholder) {
    if (!isVisible())
        m_before = QApplication::focusWidget();
    delete m_list;
    m_list = new PickList(this);
    m_list->setName(name);
    m_list->setPlaceholder(placeholder);
    m_list->setNothing(tr("Nothing has these words"));
    connect(m_list, &PickList::left, this, &Overlay::leave);
    place();
    show();
    raise();
}

void Overlay::showPalette(const QList<QAction*>& actions) {
    begin(tr("Commands"), tr("What do you want to do?"));
    QList<Pick> picks;
    for (int i = 0; i < actions.size(); ++i) {
        QString text = actions.at(i)->text().remove(u'&');
        if (!actions.at(i)->data().toString().isEmpty())
            text = tr("Go to %1").arg(text);
        picks.append({QString::number(i), text, actions.at(i)->shortcut().toString(QKeySequence::NativeText), {}});
    }
    m_list->setPicks(picks);
    connect(m_list, &PickList::picked, this, [this, actions](const QString& id) {
        const QPointer<QAction> action(actions.value(id.toInt()));
        leave();
        if (action)
            action->trigger();
    });
    m_list->start();
}

void Overlay::showSearch(Session& session, std::function<void(const EntityRef&)> open) {
    begin(tr("Search"), tr("Search everything you wrote"));
    session.flush();
    auto hits = std::make_shared<QList<SearchHit>>();
    m_list->setSource([&session, hits](const QString& typed) {
        hits->clear();
        if (!typed.isEmpty()) {
            auto found = session.workbook().search(typed, 40);
            if (found)
                *hits = std::move(*found);
            else
                session.tellFailure(found.error());
        }
        QList<Pick> picks;
        for (int i = 0; i < hits->size(); ++i) {
            const SearchHit& hit = hits->at(i);
            QString line = hit.excerpt.simplified();
            line.remove(QChar(0x2068)).remove(QChar(0x2069));
            if (line == hit.title)
                line.clear();
            picks.append({QString::number(i), hit.title.simplified(), nameOf(hit.entity),
                          line.isEmpty() ? QStringLiteral(" ") : line});
        }
        return picks;
    });
    connect(m_list, &PickList::picked, this, [this, hits, open](const QString& id) {
        const SearchHit hit = hits->value(id.toInt());
        m_before = nullptr; // the keyboard goes to what is opened
        leave();
        if (const auto entry = EntityRef::from(hit.ownerKind, hit.owner.isNull() ? hit.id : hit.owner))
            open(*entry);
    });
    m_list->start();
}

void Overlay::showHistory(Session& session) {
    session.flush(); // before the list is made: what was typed is a step too
    const auto acts = session.workbook().history(mostSteps);
    if (!acts)
        return session.tellFailure(acts.error());
    begin(tr("History"), tr("Go back to where things stood after …"));
    m_list->setNothing(acts->isEmpty() ? tr("Nothing has been changed yet") : tr("No step has these words"));
    QList<Pick> picks;
    const QLocale locale;
    bool here = true;
    for (const ActInfo& act : *acts) {
        const QDateTime at = act.at.toLocalTime();
        const QString when = at.date() == session.today()
                                 ? locale.toString(at.time(), QLocale::ShortFormat)
                                 : tr("%1, %2").arg(locale.toString(at.date(), QLocale::ShortFormat),
                                                    locale.toString(at.time(), QLocale::ShortFormat));
        const bool last = here && !act.undone;
        here = here && act.undone;
        picks.append({QString::number(act.number), act.label, when,
                      act.undone ? tr("undone; choose it to have it again")
                      : last     ? tr("the last step: things stand so now")
                                 : tr("choose it to take back what came after")});
    }
    m_list->setPicks(picks);
    connect(m_list, &PickList::picked, this, [this, &session](const QString& number) {
        leave();
        session.goTo(number.toLongLong());
    });
    m_list->start();
}

void Overlay::leave() {
    hide();
    if (m_before)
        m_before->setFocus();
}

void Overlay::place() {
    setGeometry(parentWidget()->rect());
    if (!m_list)
        return;
    const int width = qMin(listWidth, this->width() - 2 * gap::l);
    const int height = qMin(listHeight, this->height() - 2 * gap::xxl);
    m_list->setGeometry((this->width() - width) / 2, qMin(96, this->height() / 8), width, height);
}

void Overlay::paintEvent(QPaintEvent*) {
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.6F);
    QPainter(this).fillRect(rect(), veil);
}

void Overlay::mousePressEvent(QMouseEvent*) {
    leave();
}

bool Overlay::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace ascent
