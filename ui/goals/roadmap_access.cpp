// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/roadmap_access.h"

#include "ui/goals/roadmap_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ascent {

namespace {

/// A row as a screen reader meets it. It is found by its number: the list is made anew when rows change.
class RowAccess final : public QAccessibleInterface {
public:
    RowAccess(RoadmapView* view, int row)
        : m_view(view)
        , m_row(row) {}

    bool isValid() const override { return m_row < m_view->rows().size(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view->window()->windowHandle(); }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? roadmapSentence(m_view->rows()[m_row]) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const QRect place = m_view->rowRect(m_row);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override {
        return isValid() && m_view->rows()[m_row].isGoal() ? QAccessible::ListItem : QAccessible::StaticText;
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid() || !m_view->rows()[m_row].isGoal())
            return state;
        state.selectable = state.focusable = true;
        state.selected = m_view->rows()[m_row].bar.id == m_view->current();
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rowRect(m_row));
        return state;
    }

private:
    RoadmapView* m_view;
    int m_row;
};

class ViewAccess final : public QAccessibleWidget {
public:
    explicit ViewAccess(RoadmapView* view)
        : QAccessibleWidget(view, QAccessible::List) {}
    ~ViewAccess() override { forget(); }
    Q_DISABLE_COPY_MOVE(ViewAccess)

    int childCount() const override { return int(view()->rows().size()); }
    QAccessibleInterface* child(int row) const override {
        if (row < 0 || row >= childCount())
            return nullptr;
        auto known = m_rows.constFind(row);
        if (known == m_rows.cend())
            known = m_rows.insert(row, QAccessible::registerAccessibleInterface(new RowAccess(view(), row)));
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
            if (QAccessible::accessibleInterface(*it) == child)
                return it.key();
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
        for (int row = 0; row < childCount(); ++row)
            if (view()->rowRect(row).contains(at))
                return child(row);
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override { return child(view()->rowOf(view()->current())); }
    void forget() {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

private:
    RoadmapView* view() const { return static_cast<RoadmapView*>(widget()); }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object) {
    auto* view = qobject_cast<RoadmapView*>(object);
    return view ? new ViewAccess(view) : nullptr;
}

} // namespace

void installRoadmapAccess() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellRoadmapRowsChanged(RoadmapView* view) {
    if (!QAccessible::isActive())
        return;
    if (auto* access = static_cast<ViewAccess*>(QAccessible::queryAccessibleInterface(view)))
        access->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void tellRoadmapCurrentChanged(RoadmapView* view) {
    const int row = view->rowOf(view->current());
    if (!QAccessible::isActive() || row < 0 || !view->hasFocus())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace ascent
