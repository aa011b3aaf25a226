// SPDX-License-Identifier: MIT
#include "Property.h"
#include "catalog/Catalog.h"
#include "components/ReleaseNote.h"

using namespace epost;
using epost::test::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Catalog catalog = Catalog::load().value();
    const ReleaseNote note = ReleaseNote::parse(QString::fromUtf8(test::inputOf(data, size)), catalog);
    for (const ExpectedComponent &expected : note.expected()) {
        require(catalog.component(expected.name), "a note speaks of the catalogue's components only");
        require(note.find(expected.name), "what a note speaks of is found in it");
        require(expected.version.isEmpty() || ComponentVersion::looksLikeVersion(expected.version.text()),
                "a version looks like one");
        for (const QString &file : expected.files)
            require(expected.speaksOf(file), "a note speaks of the files that it names");
    }
    return 0;
}
