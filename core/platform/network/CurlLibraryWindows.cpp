// SPDX-License-Identifier: MIT
#include "platform/network/CurlLibrary.h"

namespace epost {

const CurlLibrary &CurlLibrary::instance()
{
    static const CurlLibrary curl{
        .ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK,
        .easyInit = curl_easy_init,
        .easyCleanup = curl_easy_cleanup,
        .easySetopt = curl_easy_setopt,
        .easyGetinfo = curl_easy_getinfo,
        .multiInit = curl_multi_init,
        .multiCleanup = curl_multi_cleanup,
        .multiAddHandle = curl_multi_add_handle,
        .multiRemoveHandle = curl_multi_remove_handle,
        .multiPerform = curl_multi_perform,
        .multiPoll = curl_multi_poll,
        .multiInfoRead = curl_multi_info_read,
        .slistAppend = curl_slist_append,
        .slistFreeAll = curl_slist_free_all,
    };
    return curl;
}

} // namespace epost
