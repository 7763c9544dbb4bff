// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_host.h"

namespace ascent {

PageHost::PageHost(QList<PageInfo> pages, QWidget* parent)
    : QStackedWidget(parent)
    , m_infos(std::move(pages)) {}

void PageHost::setSession(Session* session) {
    for (Page* page : m_pages) {
        removeWidget(page);
        delete page;
    }
    m_pages.clear();
    m_area.reset();
    m_session = session;
    if (session && !m_infos.isEmpty())
        showPage(m_infos.constFirst().area);
}

Page* PageHost::page() const {
    return m_area ? m_pages.value(*m_area) : nullptr;
}

Page* PageHost::made(const PageInfo& info) {
    Page*& page = m_pages[info.area];
    if (!page) {
        page = info.make(*m_session);
        addWidget(page);
        connect(page, &Page::openRequested, this, &PageHost::open);
        connect(page, &Page::sheetRequested, this, &PageHost::sheetRequested);
        connect(page, &Page::answersOnPaperRequested, this, &PageHost::answersOnPaperRequested);
    }
    return page;
}

void PageHost::showPage(Area area) {
    if (!m_session)
        return;
    for (const PageInfo& info : std::as_const(m_infos)) {
        if (info.area != area)
            continue;
        if (Page* before = page())
            before->flush();
        Page* next = made(info);
        m_area = area;
        setCurrentWidget(next);
        next->takeFocus();
        Q_EMIT pageShown(area);
        return;
    }
}

bool PageHost::open(const Destination& to) {
    if (const auto* area = std::get_if<Area>(&to)) {
        showPage(*area);
        return m_area == *area;
    }
    const auto* entry = std::get_if<EntityRef>(&to);
    const EntityKind kind = entry                                    ? entry->kind()
                            : std::holds_alternative<AnswersFor>(to) ? EntityKind::Answer
                                                                     : EntityKind::Review;
    for (const PageInfo& info : std::as_const(m_infos))
        if (info.kinds.contains(kind)) {
            showPage(info.area);
            return page() && page()->open(to);
        }
    return false;
}

} // namespace ascent
