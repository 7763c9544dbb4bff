// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/occupations.h"

#include "core/language/lang_file.h"

#include <algorithm>

namespace ascent::critic {

namespace {

class Occupations {
public:
    Occupations() {
        for (const QString& section : m_file.sections()) {
            if (m_file.title(section) != u"field")
                continue;
            const Field field = Field(int(m_fields.size()) + 1);
            m_fields.insert(section, field);
            for (const QString& word : m_file.words(section))
                m_byWord.insert(word, field);
        }
        for (const LangLine& line : m_file.lines(QStringLiteral("neighbours")))
            m_neighbours.append(fieldsIn(line));
        m_apart = fieldsOf(QStringLiteral("apart"));
        m_livedFor = fieldsOf(QStringLiteral("lived-for"));
    }

    Field of(const QString& word) const { return m_byWord.value(word, Field::Unknown); }
    bool apart(Field field) const { return m_apart.contains(field); }
    bool livedFor(Field field) const { return m_livedFor.contains(field); }
    bool neighbours(Field a, Field b) const {
        return std::any_of(m_neighbours.begin(), m_neighbours.end(),
                           [&](const QSet<Field>& each) { return each.contains(a) && each.contains(b); });
    }

private:
    QSet<Field> fieldsIn(const LangLine& line) const {
        QSet<Field> fields;
        for (const QString& name : line.text.split(u' ', Qt::SkipEmptyParts)) {
            if (!m_fields.contains(name))
                m_file.fault(line.number, QStringLiteral("there is no field “%1”").arg(name));
            fields.insert(m_fields.value(name));
        }
        return fields;
    }

    QSet<Field> fieldsOf(const QString& section) const {
        QSet<Field> fields;
        for (const LangLine& line : m_file.lines(section))
            fields.unite(fieldsIn(line));
        return fields;
    }

    const LangFile& m_file = LangFile::named(QStringLiteral("critic/occupations.txt"));
    QHash<QString, Field> m_fields; ///< by the name of the section
    QHash<QString, Field> m_byWord;
    QList<QSet<Field>> m_neighbours;
    QSet<Field> m_apart;
    QSet<Field> m_livedFor;
};

const Occupations& occupations() {
    static const Occupations read;
    return read;
}

} // namespace

Field fieldOf(const QString& word) {
    return occupations().of(word);
}

bool neighbours(Field a, Field b) {
    return a == b || occupations().neighbours(a, b);
}

bool liesApart(Field field) {
    return occupations().apart(field);
}

bool isLivedFor(Field field) {
    return occupations().livedFor(field);
}

} // namespace ascent::critic
