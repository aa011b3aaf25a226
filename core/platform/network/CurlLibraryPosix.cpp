// SPDX-License-Identifier: MIT
#include "platform/network/CurlLibrary.h"

#include <QLibrary>

namespace epost {

namespace {

/// The libcurl of the system. What is not there leaves a null pointer.
class SystemCurl {
public:
    template <typename Function>
    void find(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        m_complete = m_complete && function;
    }
    [[nodiscard]] bool complete() const { return m_complete; }

private:
    QLibrary m_library{QStringLiteral("curl"), 4}; // of <curl/curl.h> since 2006
    bool m_complete = true;
};

CurlLibrary load()
{
    SystemCurl system;
    CurlLibrary curl;
    decltype(&curl_global_init) globalInit = nullptr;
    system.find(globalInit, "curl_global_init");
    system.find(curl.easyInit, "curl_easy_init");
    system.find(curl.easyCleanup, "curl_easy_cleanup");
    system.find(curl.easySetopt, "curl_easy_setopt");
    system.find(curl.easyGetinfo, "curl_easy_getinfo");
    system.find(curl.multiInit, "curl_multi_init");
    system.find(curl.multiCleanup, "curl_multi_cleanup");
    system.find(curl.multiAddHandle, "curl_multi_add_handle");
    system.find(curl.multiRemoveHandle, "curl_multi_remove_handle");
    system.find(curl.multiPerform, "curl_multi_perform");
    system.find(curl.multiPoll, "curl_multi_poll");
    system.find(curl.multiInfoRead, "curl_multi_info_read");
    system.find(curl.slistAppend, "curl_slist_append");
    system.find(curl.slistFreeAll, "curl_slist_free_all");
    curl.ready = system.complete() && globalInit(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return curl;
}

} // namespace

const CurlLibrary &CurlLibrary::instance()
{
    static const CurlLibrary curl = load();
    return curl;
}

} // namespace epost
