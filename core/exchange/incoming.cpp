// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/incoming.h"

namespace ascent {

namespace {

QString plain(const QString& text) {
    return text.simplified().toCaseFolded();
}

QString nameOfRole(const Role& role) {
    return plain(role.title) + QChar(u'\u001F') + plain(role.company);
}

/// The names that are taken; each new one is entered, so that a file with the same skill twice brings it once.
class Names {
public:
    template<class T, class F>
    Names(const T& rows, F&& name) {
        for (const auto& row : rows)
            m_names.insert(name(row));
    }
    bool takes(const QString& name) {
        const qsizetype before = m_names.size();
        m_names.insert(name);
        return m_names.size() == before;
    }

private:
    QSet<QString> m_names;
};

const QString nameKey = QStringLiteral("name"), headlineKey = QStringLiteral("headline"),
              backgroundKey = QStringLiteral("background/");

} // namespace

QList<IncomingItem> itemsOf(const Incoming& incoming, const Content& now) {
    QList<IncomingItem> items;
    const auto add = [&](const QString& key, EntityKind kind, const QString& title, const QString& detail, bool isThere,
                         bool useful = true) {
        items.append({key, kind, title.simplified(), detail.simplified(), isThere, !isThere && useful});
    };
    const Person& person = incoming.content.person;
    if (!person.name.isEmpty())
        add(nameKey, EntityKind::Person, person.name, {}, !now.person.name.trimmed().isEmpty());
    if (!person.headline.isEmpty())
        add(headlineKey, EntityKind::Person, person.headline, {}, !now.person.headline.trimmed().isEmpty());
    QString background = plain(now.person.background);
    for (qsizetype i = 0; i < incoming.background.size(); ++i) {
        const QString sentence = plain(incoming.background[i]);
        add(backgroundKey + QString::number(i), EntityKind::Person, incoming.background[i], {},
            background.contains(sentence));
        background += u' ' + sentence;
    }
    Names strengths(now.strengths, [](const Strength& each) { return plain(each.name); });
    for (const Strength& each : incoming.content.strengths)
        add(each.id.toString(), EntityKind::Strength, each.name, each.evidence, strengths.takes(plain(each.name)));
    Names stories(now.stories, [](const Story& each) { return plain(each.title); });
    for (const Story& each : incoming.content.stories)
        add(each.id.toString(), EntityKind::Story, each.title, each.action.isEmpty() ? each.situation : each.action,
            stories.takes(plain(each.title)));
    Names roles(now.roles, nameOfRole);
    for (const Role& each : incoming.content.roles)
        add(each.id.toString(), EntityKind::Role, each.title, each.company, roles.takes(nameOfRole(each)),
            false); // former applications: the person knows which are still alive
    return items;
}

Result<int> addIncoming(Workbook& workbook, const Incoming& incoming, const QSet<QString>& keys, const QString& label) {
    int added = 0;
    const auto addRow = [&added](Edit& edit, auto row) {
        row.position = 0;
        edit.add(row);
        ++added;
    };
    const auto done = workbook.act(label, [&](Edit& edit) {
        for (const IncomingItem& item : itemsOf(incoming, edit.content())) {
            if (item.isThere || !keys.contains(item.key))
                continue;
            const QUuid id = QUuid::fromString(item.key);
            if (const Strength* strength = incoming.content.strengths.find(id))
                addRow(edit, *strength);
            else if (const Story* story = incoming.content.stories.find(id))
                addRow(edit, *story);
            else if (const Role* role = incoming.content.roles.find(id))
                addRow(edit, *role);
            else {
                edit.changePerson([&](Person& person) {
                    if (item.key == nameKey)
                        person.name = incoming.content.person.name;
                    else if (item.key == headlineKey)
                        person.headline = incoming.content.person.headline;
                    else
                        person.background =
                            (person.background.trimmed() + u' ' +
                             incoming.background.value(item.key.mid(backgroundKey.size()).toInt()).trimmed())
                                .trimmed();
                });
                ++added;
            }
        }
    });
    if (!done)
        return fail(done.error());
    return added;
}

} // namespace ascent
