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
    m_key.clear();
    m_session = session;
    if (session && !m_infos.isEmpty())
        showPage(m_infos.constFirst().key);
}

Page* PageHost::page() const {
    return m_pages.value(m_key);
}

Page* PageHost::made(const PageInfo& info) {
    Page*& page = m_pages[info.key];
    if (!page) {
        page = info.make(*m_session);
        addWidget(page);
        connect(page, &Page::openRequested, this, &PageHost::openEntry);
        connect(page, &Page::pageRequested, this, &PageHost::showPage);
        connect(page, &Page::sheetRequested, this, &PageHost::sheetRequested);
        connect(page, &Page::answersOnPaperRequested, this, &PageHost::answersOnPaperRequested);
    }
    return page;
}

void PageHost::showPage(const QString& key) {
    if (!m_session)
        return;
    for (const PageInfo& info : std::as_const(m_infos)) {
        if (info.key != key)
            continue;
        if (Page* before = page())
            before->flush();
        Page* next = made(info);
        m_key = key;
        setCurrentWidget(next);
        next->takeFocus();
        Q_EMIT pageShown(key);
        return;
    }
}

bool PageHost::openEntry(EntityKind kind, const QUuid& id) {
    for (const PageInfo& info : std::as_const(m_infos))
        if (info.kinds.contains(kind)) {
            showPage(info.key);
            return page() && page()->open(kind, id);
        }
    return false;
}

} // namespace ascent
