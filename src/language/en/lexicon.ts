/**
 * Words and pairs of words, stop words as they are, stems of all others, # for a number and ^ in front of the first word,
 * with what each adds to the score of a sentence as a point and as a reason. Written by `npm run tune`; do not edit by hand.
 */
export const lexicon = `
# 0.19 -0.19
# # 0.21 0.1
# a -0.02 -0.11
# after 0.06 -0.02
# and -0.01 -0.05
# as -0.05 -0.02
# billion -0.03 0.07
# centuri 0.01 0.15
# day 0.03 0.01
# hour 0.04 -0.08
# in 0.04 0.09
# instead 0.01 0.16
# is -0.07 0.19
# million -0.02 0.12
# month 0.04 0.02
# of 0.07 0.1
# on 0.04 0.05
# or 0.03 0.03
# percent 0.04 0.11
# the 0.03 0.11
# to 0.03 0.06
# was 0.07 -0.06
# we 0.07 -0.08
# will 0.05 -0.03
# year 0.03 0.08
^ # -0.02 -0.09
^ accord 0.07 -0.04
^ ad 0 0.09
^ addit -0.07 -0.03
^ after -0.02 -0.15
^ all 0.16 0.09
^ altern -0.02 -0.08
^ always 0.07 0.03
^ an -0.04 0.01
^ and -0.08 -0.03
^ another -0.05 -0.09
^ as -0.07 0.13
^ at -0.07 -0.01
^ author 0.04 -0.07
^ because 0.09 0.03
^ before -0.04 -0.02
^ below -0.07 -0.07
^ build 0.03 0.1
^ but 0.24 0.39
^ by 0.09 0.43
^ chrome 0.01 -0.09
^ current 0.04 0.1
^ don't 0.06 0.03
^ each -0.03 -0.04
^ ensur 0.04 0.01
^ even 0 0.13
^ every 0.07 0.18
^ final 0.01 -0.1
^ first -0.02 -0.06
^ follow -0.05 0
^ for -0.08 -0.05
^ given 0.05 0.18
^ having 0.03 0.22
^ he 0 -0.08
^ here -0.05 -0.06
^ how -0.05 -0.02
^ however 0.12 0.18
^ i -0.08 -0.07
^ i've -0.1 -0.16
^ if 0.04 0.08
^ implement 0.05 0
^ in 0.03 -0.1
^ instead 0.14 -0.06
^ it -0.14 -0.11
^ it's -0.04 -0.04
^ just 0.06 -0.04
^ last -0.06 -0.13
^ make 0.05 -0.02
^ many -0.01 0.06
^ my 0.04 -0.03
^ no -0.04 -0.02
^ not 0 0.16
^ note -0.06 0.1
^ now -0.08 0
^ of -0.06 -0.07
^ on 0.04 -0.08
^ once -0.03 -0.01
^ one 0.07 -0.01
^ only 0.04 -0.06
^ open -0.05 0.08
^ or -0.05 -0.1
^ other -0.03 -0.15
^ our 0.06 0
^ over 0.06 -0.06
^ overal 0.08 0.11
^ peopl 0.07 0.25
^ please -0.04 -0.05
^ previous -0.06 0.01
^ rather 0.03 -0.06
^ recent 0.06 0.03
^ remov 0.02 0.13
^ rust 0.07 -0.02
^ second 0.06 0.01
^ secur 0.06 -0.03
^ since 0 0.09
^ so 0.09 -0.04
^ some 0.04 0.2
^ start 0.04 -0.01
^ store 0.05 0.07
^ thanks 0.05 0.06
^ that -0.18 0.05
^ that's -0.02 -0.1
^ the 0.08 -0.05
^ their -0.07 0
^ then -0.08 -0.03
^ there -0.07 -0.08
^ these -0.14 -0.03
^ they -0.16 -0.08
^ this -0.12 0.17
^ those -0.03 -0.06
^ though 0.02 0.11
^ thus 0.06 0.08
^ to 0.07 -0.12
^ today 0.03 0.05
^ use 0.05 -0.03
^ user 0.02 0.13
^ using 0.05 0.09
^ we 0.06 -0.16
^ we're -0.04 -0.04
^ what 0.06 -0.03
^ when -0.02 0.11
^ where -0.04 -0.03
^ with 0.06 0.34
^ without 0.04 0.39
^ yet 0.05 0.11
^ you 0.05 0.03
^ you'll -0.03 -0.06
^ your -0.04 -0.02
a 0.02 -0.02
a # 0.04 -0.05
a better -0.02 0.07
a big -0.02 0.14
a bit -0.04 -0.12
a case 0.01 0.11
a certif -0.04 -0.06
a challeng 0.01 0.13
a complet -0.04 -0.08
a coupl -0.04 0.04
a critic 0.04 0.06
a few -0.07 -0.06
a given 0.02 -0.07
a global -0.08 -0.04
a good -0.05 -0.16
a govern 0.03 0.12
a high 0.04 0.1
a huge 0.03 0.15
a larg -0.05 0.02
a link -0.05 -0.08
a littl -0.09 -0.11
a lot -0.08 0.05
a major 0.01 0.09
a minimum 0.04 0.05
a more 0.03 0.03
a new 0.06 -0.1
a number -0.08 -0.06
a packag 0.04 -0.05
a particular -0.02 -0.09
a person 0.07 0.21
a platform 0.01 0.15
a problem 0.03 0.1
a project 0.04 0.08
a public 0.04 -0.02
a rang -0.05 0.01
a real 0.01 0.13
a separ -0.02 -0.04
a server 0.08 0.01
a servic 0.04 0.04
a set 0.01 -0.12
a signific -0.01 0.1
a singl 0.03 0.03
a special -0.05 -0.06
a specif 0.04 -0.01
a strong -0.02 0.08
a test -0.05 -0.03
a user -0.04 -0.03
a very -0.02 -0.07
a way 0.07 0.07
a web -0.04 -0.03
a whole 0.02 0.09
a year 0.06 -0.1
abil 0.03 0.22
abil to 0.05 0.21
abl 0.03 0.04
abl to 0.02 0.05
about -0.16 -0.09
about a 0.07 -0.03
about how 0.06 0.06
about the -0.05 -0.01
above -0.02 -0.11
absenc 0.05 0.06
accept -0.02 -0.17
access 0.04 0.13
access to 0.05 0.14
accident 0.02 0.11
accord to 0.04 0.1
account -0.02 0.03
accur 0.05 0.09
accuraci 0.04 0.11
accus 0.01 -0.08
achiev 0.1 -0.08
across 0.02 0.04
across the -0.03 -0.04
act 0.01 0.13
action 0.07 0.02
activ -0.02 -0.02
ad 0.01 -0.05
ad a 0.02 -0.06
ad to 0.02 -0.05
adapt -0.03 0.04
add 0.09 0.02
add a 0.02 -0.07
addit to -0.04 -0.07
address -0.04 -0.07
adjust -0.04 -0.13
administr -0.04 -0.08
admit -0.02 -0.11
adopt 0.03 0.07
adopt of 0.06 0.11
advanc -0.04 0.02
advantag 0.03 0.08
affect 0.07 0.25
afford -0.02 -0.1
after 0.05 -0.06
after a 0.02 0.05
after the -0.05 -0.07
against 0.02 0.07
agent 0.09 -0.04
aggreg 0.05 0.03
ago -0.05 -0.05
agre 0.05 -0.02
ahead -0.06 -0.04
ahead of -0.03 -0.06
ai -0.09 0.01
ai power -0.05 -0.06
aim to 0.04 -0.02
air -0.04 -0.15
al -0.04 -0.04
alarm 0.03 0.09
algorithm 0.04 0.02
all 0.05 0.05
all the -0.05 0.05
alleg 0.07 -0.1
allow 0.1 0.3
allow develop 0.05 0
allow for 0.05 0.06
allow us 0.04 0.06
almost 0.09 0.06
along 0.02 -0.17
along the 0 -0.09
along with 0.07 0.01
alongsid -0.02 -0.07
already -0.04 -0.05
also -0.08 -0.13
also have -0.02 -0.09
also mean 0.03 0.13
altern -0.03 -0.05
although -0.03 -0.15
always 0.02 0.02
america 0.03 0.19
american 0.01 0.11
amount 0.01 -0.08
an 0.01 -0.06
an addit 0.04 -0.01
an applic 0.05 -0.09
an estim 0 0.11
an exampl -0.07 -0.01
an import 0.01 0.16
an issu -0.04 -0.08
an onlin -0.05 -0.05
an open 0.07 -0.02
an opportun 0.01 0.17
an organ 0.01 0.1
analysi -0.02 -0.04
analyst 0 0.08
analyz 0.04 -0.04
and 0.03 0
and # 0.05 0.03
and a 0.01 -0.1
and add -0.03 -0.08
and also 0.04 0.06
and an -0.05 -0.04
and are -0.01 -0.08
and c -0.07 -0.02
and can 0.04 -0.1
and develop 0.02 0.11
and end 0.04 -0.03
and even 0.05 0.05
and has 0 -0.08
and his 0 0.11
and i -0.14 -0.02
and integr 0 0.1
and it's -0.03 0.08
and its -0.05 0.02
and maintain 0.07 0.09
and more 0.04 -0.01
and other 0.02 0.1
and reduc -0.04 -0.04
and relat 0 -0.09
and releas -0.06 -0.05
and remov -0.03 -0.07
and run 0 -0.11
and some 0.02 -0.09
and state -0.04 -0.04
and support -0.06 -0.04
and that 0.01 0.07
and the -0.03 -0.01
and then 0 -0.17
and therefore 0.02 0.12
and they -0.03 -0.05
and to 0.05 0.08
and use 0 -0.1
and we -0.1 -0.05
and what -0.02 -0.08
and where 0.02 0.09
and work 0.01 -0.09
and would -0.03 -0.07
and you -0.07 0.01
android 0.04 0.11
anim -0.04 -0.02
annot 0 -0.1
announc 0.1 -0.07
anonym -0.03 -0.07
another -0.1 -0.1
any 0.09 -0.01
any of 0.04 0.08
any other -0.03 0.05
anyone 0.01 0.07
apart -0.02 0.09
api 0.04 0.07
api to 0.05 -0.05
app -0.02 0.12
appear -0.01 -0.09
appear in 0 -0.08
appli to 0.04 0.02
applic -0.03 0.03
applic in 0 0.11
appoint 0.03 -0.09
approach 0.04 -0.06
appropri -0.04 -0.03
approv -0.03 -0.06
architectur 0.08 0.1
archiv -0.04 -0.06
are 0.05 0.11
are a -0.06 0.05
are also -0.04 -0.16
are avail -0.05 -0.04
are great 0.02 0.13
are in -0.03 -0.05
are not 0.05 0.12
are now 0.05 0.03
are often -0.02 0.1
are work 0.04 -0.07
area -0.01 -0.16
argument -0.02 -0.11
aria 0.03 0.08
around 0 -0.07
around # 0.07 0.08
around the 0.02 -0.11
arrest 0.1 -0.06
arriv -0.04 -0.05
articl -0.21 -0.31
artist -0.04 0.09
as 0.05 0.01
as # 0.02 0.1
as a 0.05 0.01
as an 0.05 0.02
as in -0.06 0.03
as it 0.01 0.08
as much 0.04 -0.05
as of 0.19 0.1
as part -0.03 0
as possibl 0.03 0
as soon 0.05 0.04
as well 0 -0.1
ask -0.11 -0.2
aspect -0.05 -0.11
aspect of -0.05 -0.08
assess -0.03 -0.14
asset -0.03 0.01
assign 0.02 -0.09
assist 0.02 0.13
assum -0.02 -0.07
assumpt 0.03 0.06
astro 0.05 0.1
async 0.01 0.1
at a 0.02 -0.03
at least 0.14 0.06
at risk 0.04 0.11
at the -0.05 -0.11
at this 0.06 -0.08
attack 0.01 0.14
attack surfac 0.04 0.08
attempt -0.02 -0.03
attempt to -0.02 -0.07
attend 0.02 -0.16
attent -0.05 -0.06
attribut -0.03 -0.17
audienc 0.02 0.14
audit 0.02 0.11
august 0.06 0.02
author 0.08 -0.09
author to 0.06 0.09
autom 0.02 -0.06
automat 0.09 -0.05
avail 0.03 -0.14
avail on -0.06 -0.07
avail to 0.06 0.03
averag 0.06 0.16
avoid 0.06 0.16
aw -0.03 -0.11
awar -0.11 -0.07
awar of -0.06 0.03
awesom -0.04 -0.08
b -0.04 -0.06
back -0.05 0.02
background 0.06 0.04
backward 0.09 0.03
backward compat 0.07 0.01
bad 0.03 0.15
bake 0.04 0.07
ban 0.01 0.11
bar -0.04 -0.03
barrier to 0.01 0.1
base -0.01 -0.05
base on 0.04 0
basi 0.06 0.06
basic 0.07 -0.01
be 0.07 0.01
be a 0.01 0.06
be abl -0.09 0
be ad -0.04 -0.12
be an -0.02 0.11
be avail 0.02 -0.07
be awar -0.04 0.07
be done -0.01 -0.2
be found -0.08 -0.11
be in -0.04 -0.01
be more 0.01 0.12
be use 0 0.09
be used 0.05 0.07
because -0.05 0.18
because it's -0.03 -0.06
because of 0.05 0.06
because they 0.05 0.12
become -0.02 0.11
become a -0.02 0.16
becomes 0.06 0.24
been -0.01 -0.05
before -0.02 -0.05
before the -0.02 -0.05
began 0.01 -0.13
begin 0.05 -0.06
begin to 0.04 0.08
behavior 0.05 0.09
behaviour 0.04 -0.03
behind 0.03 -0.03
being 0 0.06
believ 0.02 0.16
below -0.19 -0.27
benefit -0.03 0.17
benefit of -0.01 0.08
best 0.08 -0.02
best practic 0.02 -0.1
beta -0.01 -0.09
better -0.06 -0.03
between 0.07 0.16
between # -0.04 -0.08
beyond 0.01 0.1
beyond the 0.03 0.1
big 0.03 0.17
biggest 0.08 0.1
bill -0.04 0.05
billion -0.01 0.11
binari -0.01 -0.09
bit -0.04 -0.02
bitcoin 0.05 0.13
black 0.01 0.1
blind 0.02 0.16
block 0.03 -0.01
blog -0.05 -0.16
blog post -0.06 -0.05
blow 0 0.12
blue -0.07 -0.07
board 0.03 0.08
bodi 0.02 -0.06
book -0.08 0.06
both 0.02 0.02
bound 0.02 -0.06
box 0.02 0.06
branch 0.05 0
brand 0.06 0.08
breach 0.03 0.08
break 0.1 0.29
break chang 0.05 0.05
brief -0.02 -0.09
bring 0.04 0.16
british -0.06 -0.06
broadcast 0.04 -0.06
broke 0.02 0.12
brother -0.06 -0.05
brought 0.04 0.11
browser -0.02 0.03
budget 0.05 0.01
build -0.02 0.02
build and 0.01 0.1
build the -0.01 0.08
built 0.08 -0.03
burden 0.01 0.12
burn 0.02 0.1
but -0.02 -0.07
but a 0.04 0.05
but also 0.05 0.07
but for -0.04 -0.07
but i -0.02 -0.14
but if 0 0.1
but in 0.05 -0.08
but it -0.05 -0.02
but it's 0.01 0.07
but the -0.03 0
but there 0.04 0
but they -0.02 0.09
but this -0.05 -0.09
but to -0.02 0.13
but we -0.04 -0.09
button -0.09 -0.09
buy -0.01 0.09
by 0.08 0.08
by # 0.08 0.21
by default 0.06 -0.16
by the 0.04 -0.08
by using 0.03 0.1
bypass 0.04 0.09
c -0.09 0.06
ca 0.02 0.13
calcul -0.04 -0.19
california 0.04 0.17
call -0.06 -0.29
came -0.04 -0.17
camera 0 -0.1
can 0.05 0.12
can also -0.05 -0.14
can be -0.06 -0.1
can become 0.03 0.08
can build 0.03 0.1
can easili 0.01 0.12
can help -0.05 -0.17
can lead 0.04 0.1
can now 0.18 0.27
can only 0 -0.09
can provid 0 0.14
can use 0.02 -0.12
can't -0.06 -0.07
canada -0.02 -0.1
canadian -0.06 -0.03
cancel 0.02 0.06
candid 0.07 -0.08
cannot 0.03 0.16
cannot be 0 -0.1
canva -0.03 -0.08
cap 0.06 -0.05
capabl 0.02 0.01
captur 0.05 -0.12
car -0.02 -0.16
carbon -0.06 -0.07
card -0.05 -0.07
care -0.07 -0.04
career 0.03 0.1
case -0.03 0.06
catch 0.02 0.11
categori 0.01 -0.11
caus 0.04 0.21
center -0.04 -0.14
central 0 0.11
centuri 0.01 0.14
certain -0.02 0.06
certif 0.02 0.06
chain 0.05 0.11
chair -0.08 -0.07
challeng -0.01 0.1
champion 0.03 0.05
chanc -0.02 0.17
chanc to -0.04 0.05
chang 0.03 0.13
chang the 0.06 0.09
channel -0.05 -0.02
charact 0.02 -0.07
characterist -0.04 0.06
charg 0.02 -0.06
chart -0.02 -0.09
chase 0.03 0.12
chat -0.03 -0.07
check 0.02 -0.2
chi -0.1 0.02
chief -0.04 0.08
child -0.02 -0.06
choic 0.04 -0.08
chose -0.01 -0.11
chrome 0.12 -0.04
church -0.05 -0.05
citi 0.06 0
claim 0.04 -0.08
clarifi 0.05 -0.03
classic 0.03 0.05
clear 0.14 0.04
clear that 0.05 -0.03
cli -0.01 -0.06
click -0.05 -0.06
client 0 0.12
climat -0.04 0.07
close to 0 0.12
closer 0.03 0.2
cloud -0.13 0.06
cloud gov 0.01 0.09
cloud nativ -0.06 -0.04
cluster 0.01 0.16
cnn -0.07 0
code -0.02 0.08
code and 0.03 0.11
code as 0.05 0.07
code is -0.02 0.12
code that -0.01 0.08
codex -0.05 -0.04
collabor with -0.02 -0.09
colleagu -0.02 -0.07
collect 0.04 -0.04
collect of 0.03 -0.1
color -0.1 -0.15
column -0.07 -0.13
com -0.09 0
combin 0.06 0.11
come 0.04 0.13
come to 0.05 0.07
come with 0.05 0.03
comes -0.03 0.07
command -0.04 -0.08
comment -0.05 -0.08
commerci 0.03 -0.08
commit to -0.05 0.03
common -0.02 -0.02
communic 0.07 0
communiti -0.13 -0.19
communiti and -0.06 0.04
compani -0.07 -0.07
compar 0.03 0.03
compat 0.11 0.17
compat with 0.06 0.03
competit 0.05 0.09
complet 0.03 0
complex -0.04 0.16
complianc -0.01 0.19
complic 0.03 0.11
compon 0.01 0.09
composit 0.03 0.08
compromis 0.02 0.14
comput -0.05 -0.06
concept -0.09 -0.14
conduct -0.05 -0.13
confer -0.07 -0.08
confid 0.03 0.08
config -0.05 -0.01
configur -0.08 -0.14
confirm 0.06 -0.2
conflict 0.03 0.09
conform -0.02 -0.1
confus -0.01 0.21
congress -0.04 -0.11
connect -0.02 0.02
conserv -0.02 -0.12
consid -0.06 -0.23
consider -0.04 0.06
consist 0.06 0.01
constrain 0.02 0.09
construct -0.05 -0.02
consult -0.03 -0.1
consum 0.01 0.1
contain 0.01 -0.23
contain a -0.03 -0.09
contain the -0.04 -0.06
content 0.02 0.16
context 0.07 0.01
continu -0.04 0.06
continu to -0.07 -0.06
contract 0.04 0.02
contrast 0.02 -0.06
contribut -0.02 -0.05
control 0.03 0.05
controversi 0.05 0.03
conveni 0 0.12
convent -0.02 0.08
convert 0.03 0.02
cool -0.06 -0.04
copi -0.02 0.13
core 0.05 0.11
correct -0.02 -0.08
correspond -0.08 -0.12
cost -0.02 0.06
could 0.01 0.39
couldn't -0.09 0.05
council -0.04 -0.06
count 0.06 -0.07
countri -0.03 0.09
coupl -0.02 0.05
coupl of -0.04 -0.07
cover -0.14 -0.29
cover the 0 -0.07
coverag -0.02 0.06
crash 0.02 0.13
crd 0.03 0.14
creat 0.05 0.09
creat a 0.05 -0.06
creat an 0.07 0.03
creativ -0.07 0.06
credenti 0.07 0.13
criterion 0.05 -0.13
critic 0.03 0.17
cross 0.06 0.08
cross site -0.03 0.1
crucial 0.02 0.08
css -0.04 -0.1
cultur 0.01 0.14
cumbersom 0.01 0.17
curat 0.05 0.03
curb 0.04 0.13
current -0.01 0.07
curv -0.05 0.01
custom -0.02 0.04
cycl 0.04 0
damag 0.01 0.15
danger 0.03 0.1
dapp 0.03 0.13
data 0.02 0.07
data and 0.08 -0.02
data for -0.04 0.03
data in 0.04 0.06
data is 0.05 0.15
data set 0.03 0.14
data structur -0.05 -0.01
databas 0.01 -0.06
dataset 0.1 0.07
date -0.05 -0.09
daughter -0.03 -0.06
david -0.02 -0.08
day 0.08 -0.02
day after 0.05 0.04
day to 0.04 0.07
dead 0.03 0.13
deadlin 0.09 -0.01
deal 0.05 0.01
deal with -0.03 -0.13
death 0 0.29
debat 0.01 0.18
debt 0.06 0.15
debug 0.03 0.19
decemb 0.02 -0.12
decid 0.11 -0.16
decid to 0.15 -0.05
decis 0.03 0.05
decis to 0.05 0.09
declar -0.02 -0.13
declin 0.01 -0.09
decreas 0.04 0.09
dedic -0.02 -0.12
dedic to -0.04 -0.05
deeper -0.06 -0.01
default 0.03 -0.19
defens 0 -0.08
defin 0.01 -0.1
defin in -0.04 0.05
definit -0.04 -0.06
degrad 0.01 0.1
deliber 0.04 -0.06
demo -0.06 -0.1
democraci 0.01 0.19
democrat 0.03 0.04
demonstr 0.06 0.12
den 0 0.09
deni 0.04 -0.03
depart 0.03 -0.05
depend -0.01 0.1
depend on 0.03 0.09
deprec 0.08 -0.15
describ 0 -0.21
descript 0 -0.14
design -0.01 -0.23
design and -0.04 0.05
desir -0.07 -0.09
desktop 0.08 -0.02
despit 0.03 -0.05
detail -0.13 -0.17
detect 0.06 -0.07
develop -0.08 0.03
develop environ 0.02 0.1
develop in -0.04 -0.04
develop to 0.05 0.04
devic 0.05 -0.01
devtool 0.03 -0.03
did 0 -0.08
didn't -0.09 0.02
die 0.06 0.12
differ -0.08 -0.16
differ from -0.04 -0.07
differ in 0.05 0.07
difficult to 0 0.11
digest -0.07 -0.08
digit 0.04 0.09
digit servic -0.02 0.11
direct 0.02 0.04
director -0.04 0.01
directori -0.06 -0.08
disabl 0.04 0.13
disclos 0.08 -0.07
discov 0.03 0.02
discrimin -0.03 -0.13
discuss -0.11 -0.26
disk -0.02 -0.1
dispar 0 0.12
display -0.01 -0.11
disrupt 0.03 0.21
distanc -0.04 -0.03
distribut -0.05 -0.11
divers -0.01 0.12
do so 0.04 0.08
do the 0.05 -0.03
do this -0.05 -0.03
do what -0.05 -0.04
doc 0.03 0.07
docker -0.04 0.04
document -0.02 -0.07
document and 0.05 0
documentari 0.06 -0.07
does not 0.06 -0.05
doing 0.01 0.09
dollar 0.05 -0.01
dom 0 0.07
domain 0.06 0.09
don't 0.03 0.04
don't want -0.04 0.05
donat -0.04 -0.09
door -0.04 0.04
dos 0.04 0.11
down 0.07 0.12
down the 0.05 0.1
downstream 0.04 0.1
dozen 0.02 0.08
dr 0.02 0.07
draft -0.02 -0.08
dramat 0.08 0.24
draw -0.05 -0.12
drive 0.05 0.13
driven 0.01 0.13
driver 0.02 -0.06
drop 0.04 0.02
due 0.03 0.05
due to 0.04 0.08
duplic -0.04 0.04
during -0.03 -0.12
e 0.11 0.16
e g 0 0.05
each 0.01 -0.08
each other 0.02 0.17
earli 0 0.06
earlier -0.02 -0.06
earth -0.02 -0.09
eas -0.04 0.1
easi 0 0.12
easi to 0.01 0.1
easier 0.04 0.33
easili 0.1 0.15
east -0.04 -0.04
econom 0 0.11
economi 0.03 0.13
ecosystem 0.03 0.19
edg 0.07 0.15
edg case -0.04 0.01
edit 0.05 0.1
educ -0.04 -0.01
effect 0.08 0.17
effect on 0.04 0.13
effici 0 0.06
effort -0.01 0.13
eight 0.05 0.03
eip 0.02 -0.06
elect -0.02 0.03
electron 0.06 0.01
element 0.04 -0.09
elig 0.05 0.07
elimin 0.06 0.05
elimin the 0.04 0.1
else -0.08 -0.01
email -0.01 -0.16
embed -0.01 -0.14
emerg -0.04 -0.01
emiss -0.04 -0.05
emit -0.01 -0.07
employe -0.04 -0.11
empow -0.02 0.13
empti -0.05 -0.06
enabl 0.11 0.33
encod -0.03 -0.07
encrypt 0.11 0.12
end 0.04 0.09
end of 0.07 -0.08
end up -0.07 0.08
end user -0.01 -0.07
endpoint -0.03 -0.03
energi -0.08 0.07
enforc 0.08 0.02
engag -0.03 -0.01
engag with 0.01 0.09
engin -0.03 -0.01
england 0.04 0.07
enhanc 0.02 -0.03
enough 0.05 0
enough to 0.01 -0.08
ensur 0.09 0.2
ensur that 0.02 0.06
enter 0.01 -0.1
enter the 0.05 0.02
enterpris -0.01 0.14
entir 0.14 0.16
environ 0.03 0.02
epa 0.07 0
especi 0.07 0.24
essenti 0 -0.08
estim -0.04 0.14
estim # 0.02 0.15
etc -0.06 -0.13
evalu -0.02 -0.07
even -0.03 0.12
ever 0.01 0.1
every 0.06 0.18
every day -0.07 -0.02
everyday -0.01 0.11
everyone -0.02 0.04
evid 0.06 0
evolut 0 0.12
evolv -0.09 -0.01
exact 0.07 0.02
examin 0.02 -0.09
exampl -0.25 -0.11
exampl of -0.04 0.04
exampl the -0.04 -0.07
excel 0.06 0.01
except -0.04 -0.25
exchang -0.04 -0.1
excit -0.11 -0.03
excit to -0.05 -0.03
exclud -0.01 -0.08
exist 0.02 -0.13
exit 0 0.11
expect 0 0.11
expect to 0 0.08
experi -0.13 -0.1
experi with -0.02 -0.11
experienc -0.03 0.03
experiment 0.09 -0.1
expert 0.04 -0.1
expir 0.05 -0.07
explain -0.07 -0.13
explain why -0.03 -0.08
explan -0.02 -0.14
explicit 0.06 -0.07
explor -0.01 -0.1
export 0.03 -0.05
expos 0.05 -0.11
exposur 0.05 0.03
express -0.04 -0.01
extend 0.04 -0.11
extens -0.03 -0.11
extern -0.04 -0.06
extra 0.03 0.05
extract -0.05 -0.09
extrem 0 0.13
eye -0.04 0.06
f 0.05 0.04
face 0.05 0.26
facebook -0.05 0.01
facil -0.04 -0.08
facilit 0.01 -0.07
fact 0.07 0.07
fail 0.11 0.22
fail to -0.01 -0.08
failur 0 0.11
fair -0.06 -0.01
fall 0.06 0.06
fals 0 0.06
famili 0 0.07
familiar -0.07 0.06
familiar with -0.04 0.02
famous 0.01 -0.11
fan 0 0.16
far 0.01 0.11
fast 0.07 0.02
fatal 0.02 0.11
father -0.02 -0.07
favor 0.05 -0.08
fear 0.03 0.19
feasibl 0.02 -0.11
featur -0.02 -0.09
featur of 0.05 0.02
feder 0.03 0.04
feder govern -0.05 -0.07
fedramp 0.03 0.15
feed -0.01 -0.09
feedback -0.07 -0.16
feel -0.1 0.04
feel like 0.03 0.08
felt 0 0.16
few -0.04 -0.08
fewer 0.07 0.16
field -0.07 -0.04
fight 0 0.12
file -0.08 -0.16
file for 0 0.1
file that -0.06 -0.06
file to 0.06 -0.04
film -0.06 0.02
filter 0.05 -0.03
final 0.04 -0.03
financi -0.01 0.1
find -0.02 0
find it 0.01 0.13
find the -0.06 -0.06
fine 0.03 0.07
finish 0.04 -0.17
fire 0.04 -0.02
firefox 0.02 0.08
first 0.01 -0.16
first class 0.04 0.07
fit 0.07 0.05
five 0.1 -0.04
fix 0.14 0.03
flag -0.03 -0.09
flaw 0.05 0.13
flexibl 0.05 0.16
flow 0.03 0.05
focus -0.01 -0.18
focus on -0.05 -0.09
folk -0.11 -0.02
follow -0.11 -0.29
follow by -0.01 -0.1
follow the -0.04 -0.04
footbal -0.04 -0.03
for 0.01 0.06
for # 0.04 -0.07
for all 0.05 -0.05
for any 0.01 -0.09
for each -0.07 -0.16
for exampl -0.01 -0.05
for instanc -0.05 0.13
for it 0 -0.12
for many 0.03 0.13
for me 0.01 0.18
for more 0.02 0.07
for most -0.04 0
for our 0.05 0.07
for public 0.02 -0.12
for some 0.04 0.11
for that -0.02 -0.1
for them 0.06 -0.01
for this 0.01 -0.07
for us -0.04 0
forc 0 0.18
forecast -0.02 0.08
foreign 0.04 -0.01
forget -0.02 0.1
fork 0.04 -0.05
form 0.02 -0.15
form of 0.04 0.03
formal 0.04 0.01
format 0.06 -0.01
former -0.07 -0.09
formula 0.01 -0.08
forum -0.01 -0.09
forward to -0.06 -0.05
foster -0.04 0.11
found 0.05 -0.1
found in -0.02 -0.06
four 0.09 -0.1
free 0.05 -0.02
freedom 0 0.09
frequenc 0 -0.1
fresh -0.02 -0.08
friction 0.03 0.11
friday 0.09 -0.02
friend -0.05 -0.01
from 0.06 -0.08
from # 0.02 -0.05
from a -0.05 -0.04
from being 0.06 0.14
from its 0.03 -0.09
from the -0.06 -0.07
front -0.06 -0.02
frustrat -0.02 0.09
fulli 0.07 0
fun -0.03 -0.06
function 0.01 -0.11
function and -0.03 -0.04
function is -0.05 -0.07
function to 0.04 -0.04
fund 0.05 -0.05
further -0.07 -0.09
futur -0.04 0.14
gain 0.08 0.15
game -0.06 -0.03
gap 0.05 0.2
gate 0.04 -0.07
gather 0.02 -0.07
gave -0.02 -0.1
general 0 -0.05
generat -0.01 -0.08
get -0.01 0.21
get a -0.02 -0.07
getting 0.04 0.2
getting a 0.06 0.05
git -0.03 -0.05
github -0.04 -0.13
give 0.07 0.12
given 0.04 -0.03
given the 0.02 0.14
gives -0.02 0.17
gives you 0.02 0.1
global 0.01 0.12
go 0.05 0.11
go to -0.07 -0.05
goal 0.05 0.01
goal is 0.02 0.06
goal of 0.04 -0.05
going -0.01 0.07
gold -0.04 -0.06
gone 0 0.15
good -0.02 0.13
googl 0.02 -0.05
got -0.08 -0.05
gov -0.02 0.09
govern -0.05 -0.05
govern servic 0 0.1
gpt 0.05 0.01
gpt # 0.04 0
grab -0.02 -0.08
grant 0.07 0
grate -0.04 -0.09
great -0.05 0.11
green -0.02 0.06
ground -0.05 -0.1
group -0.01 -0.18
group of 0.04 -0.05
grow 0.05 0.23
grown 0.04 0.08
growth 0.03 0.13
guarante 0.07 0.12
guarante that 0.02 0.11
guid -0.06 -0.22
guidanc -0.02 -0.1
hack -0.04 0.11
hack night -0.06 -0.01
had -0.03 -0.14
had a -0.08 -0.09
had to -0.04 0.08
half of 0 0.1
hand 0.01 0.09
hand on 0.05 0.01
handl 0.03 0.13
happen -0.06 -0.05
happi 0.02 0.06
hard -0.01 0.12
hard to -0.06 0.11
harder 0.01 0.1
has 0.1 0.09
has a -0.03 -0.02
has been -0.01 -0.04
has the -0.05 0.02
have 0.01 0.11
have a 0.01 0.05
have an -0.04 0.07
have any -0.02 -0.08
have the -0.06 0.15
have to 0.03 0.26
having -0.01 0.3
having a -0.02 0.07
having to 0 0.1
he -0.04 -0.33
he is 0.01 -0.08
he was 0.04 -0.04
he's -0.03 0.07
header -0.01 -0.05
health -0.04 0.11
hear -0.09 0.11
heat -0.01 -0.1
heavi 0.01 0.1
help -0.02 0.32
help them 0 0.09
help to -0.03 0
help you 0.01 -0.08
her -0.03 -0.23
here -0.17 -0.15
here is 0.04 0.01
here's -0.04 -0.02
high -0.04 -0.02
higher 0.02 0.16
highlight -0.05 -0.06
him -0.05 -0.02
him to -0.01 0.11
his -0.05 -0.21
histor -0.02 -0.13
histori 0.03 0.2
historian 0.05 0.1
hold -0.04 -0.01
home -0.09 -0.07
hook -0.02 -0.07
hope -0.14 0.2
hope that -0.06 0.12
hope to 0.02 -0.07
horizont -0.05 -0.09
hospit 0.05 0.02
host -0.01 0.04
hour 0.04 0.12
how -0.13 -0.11
how it -0.03 -0.15
how many 0.02 -0.12
how to -0.03 -0.14
however 0.1 0.07
http -0.03 0
https -0.06 -0.01
huge 0.01 0.23
human -0.01 0.16
i -0.22 -0.44
i believ 0.06 0.16
i could -0.01 -0.11
i don't -0.06 -0.04
i e 0.1 0.1
i know -0.05 0.01
i think 0.02 0.24
i thought -0.01 -0.09
i want 0.05 0
i'd -0.12 -0.1
i'll -0.03 -0.1
i'm -0.07 -0.09
i've -0.02 -0.24
icon -0.04 -0.08
id -0.04 -0.07
idea 0.01 -0.1
identifi 0 -0.17
identifi the -0.03 -0.1
idl 0.02 0.11
if -0.03 0.21
if a 0.03 -0.02
if it -0.02 -0.15
if the -0.02 -0.05
if they 0.01 0.06
if we 0.02 0.17
if you -0.05 -0.09
if you're -0.05 -0.01
ifram 0.11 0.01
ignor 0.03 -0.1
imag 0 0.06
imagin -0.08 -0.03
immedi 0.05 -0.01
impact 0.07 0.32
impact on 0.06 0.04
impair 0.02 0.1
implement -0.08 -0.11
implement in 0.06 0.08
implement of 0.06 0.03
implic -0.04 0.17
import 0 0.14
import to 0.09 0
imposs 0.02 0.12
impress -0.05 0.09
improv 0.07 0.22
improv the -0.01 -0.08
in 0.03 0.03
in # 0.01 0.13
in any -0.04 0.01
in chrome 0.05 0.04
in edg 0.1 0
in govern -0.02 0.08
in its 0 -0.08
in java -0.05 -0.03
in mind 0.05 -0.04
in order -0.01 0.07
in other 0.03 0.06
in principl -0.07 -0.05
in product 0.04 0.02
in respons 0.05 -0.03
in that -0.06 -0.01
in the -0.06 -0.1
in their 0.03 0.05
in this 0 0.1
in to -0.04 -0.02
in total 0.07 -0.02
in turn -0.03 0.12
in which 0.04 -0.08
in your 0.04 -0.05
inaccess 0.01 0.11
inc -0.05 -0.05
incid -0.04 0.1
includ -0.06 -0.39
includ a -0.01 -0.08
includ the 0.04 -0.08
inclus 0.03 0.07
inconsist 0.01 0.15
incorrect 0.06 0.22
increas 0.06 0.24
incred -0.02 0.06
indic 0.04 -0.1
influenc 0.01 0.06
inform about -0.06 -0.12
inform from 0.01 0.1
inform in 0.04 0.08
inform on -0.05 -0.03
inform to 0.03 0.07
initi 0.04 -0.08
innov -0.04 -0.11
input 0 -0.06
insecur 0.02 0.11
insid -0.1 -0.12
insid the -0.04 -0.05
insight -0.03 0.05
inspect 0 -0.08
instal -0.05 -0.12
instal the -0.05 -0.04
instanc -0.02 -0.05
instead 0.12 0.01
instead of 0.09 0.19
institut -0.03 -0.07
instruct -0.05 -0.19
integr -0.02 -0.06
integr with 0.05 0.04
intellig -0.06 -0.11
intend 0.05 0.05
intend to 0.06 0.01
interact -0.01 0.08
interact with -0.07 0.04
interest -0.19 -0.06
interest in -0.07 -0.11
intermedi -0.05 -0.06
intern -0.02 0.02
internet -0.07 -0.01
interoper 0.03 0.11
interpret -0.07 0
interview -0.16 0.04
into 0.04 -0.03
into a 0.03 0.02
into the 0.03 0.17
introduc 0.06 0.04
invest -0.03 0.05
investig 0.05 -0.04
involv -0.06 -0.11
ip -0.04 -0.02
iran 0.05 0.1
is 0.12 0.16
is a -0.06 0.06
is also 0.03 0.08
is an 0 0.09
is at -0.02 0.08
is avail 0.01 -0.09
is because -0.04 -0.09
is being -0.02 0.05
is consid 0.05 0.08
is critic -0.01 0.11
is how -0.05 -0.06
is import 0 0.08
is in -0.03 0.13
is more -0.04 -0.07
is much 0.03 0.1
is no 0.07 0.08
is not -0.08 -0.15
is now 0.01 -0.09
is one -0.05 -0.01
is requir 0.01 0.08
is still 0.05 0.02
is that 0.16 0.22
is to 0.11 -0.09
is used -0.06 -0.1
is very 0 0.12
is what 0 0.08
isi 0.02 0.1
isn't -0.05 -0.03
israel 0.02 0.11
issu -0.05 0.02
it 0.03 0.15
it as 0.07 -0.1
it could 0.03 -0.04
it does 0.01 -0.13
it easier -0.04 -0.05
it for 0.02 0.09
it help 0.03 0.12
it in 0.01 -0.08
it into 0.06 -0.02
it is 0.02 -0.01
it may 0.01 -0.08
it mean -0.02 0.1
it needs -0.04 -0.04
it takes 0.02 0.08
it the 0.04 -0.05
it to -0.02 -0.1
it was -0.07 -0.11
it with 0.01 -0.08
it would -0.01 0.1
it's -0.01 0.2
it's import 0.08 -0.05
it's not 0 0.08
it's possibl 0.04 0.11
item 0 -0.13
iter 0.04 -0.07
its 0.03 0
its own -0.03 -0.05
itself -0.03 0.09
januari 0.02 -0.14
januari # 0.04 -0.06
java -0.12 -0.08
job 0.02 -0.03
job interview -0.06 -0.03
join -0.04 -0.08
join the -0.03 -0.02
journey -0.02 -0.07
js 0.11 0.18
json -0.06 -0.07
julia 0.06 0.05
just 0 0.07
just like 0.04 0.03
just the 0.06 0.04
k -0.02 -0.15
keep 0.05 0.14
keep the 0.04 0.01
kept 0.05 0.05
key -0.09 -0.09
keyboard -0.01 0.1
keyword -0.03 -0.12
kick -0.05 -0.02
kid -0.06 -0.06
kill 0.05 0.04
kind -0.05 0.05
knew -0.03 -0.05
know -0.08 0.09
know how 0.05 0.04
know the -0.01 0.11
knowledg 0.08 0.12
known 0.02 -0.09
knows 0.03 0.11
kubernet -0.01 0.1
lab -0.04 -0.07
label -0.02 -0.06
lack 0.07 0.25
lack of 0.01 0.14
landscap -0.05 -0.08
larg 0.05 0.18
larger -0.08 -0.07
largest -0.08 -0.15
last 0 -0.11
last year -0.02 -0.06
late -0.01 -0.1
latenc 0.01 0.12
launch 0.03 0.05
layer -0.02 0.04
lazi 0.04 0.05
lead 0.06 0.17
lead to 0.08 0.3
leader -0.07 -0.13
leadership 0.02 0.08
leagu -0.01 0.1
leak 0 0.09
learn -0.04 -0.03
learn that 0.07 0.04
learn the -0.02 0.1
learn to 0.06 0
least 0.12 0.04
least one 0.08 0.09
leav 0.01 0.18
led 0.11 0.09
led to 0.04 0.13
left -0.06 -0.07
legaci 0 0.12
legal 0.04 0.13
legitim 0.04 0.05
length 0.03 -0.1
less 0.07 0.09
less likely 0.05 0.12
less than -0.05 -0.09
let 0.06 0.11
let you 0.07 0
let's encrypt 0.08 0.16
letter 0.07 0.12
level 0.04 -0.16
level of 0.05 0
life -0.06 -0.07
light -0.05 -0.01
like -0.1 -0.05
like a -0.02 0.05
like the 0.04 -0.02
like to 0.01 -0.18
likely 0.05 0.2
likely to 0.08 0.07
limit 0.14 0.12
limit of 0.04 0.06
line -0.1 -0.08
linear 0.04 -0.04
link -0.07 -0.01
liquid 0.02 0.13
list -0.09 -0.25
list of 0.02 -0.07
listen -0.05 -0.05
liter 0.06 -0.04
littl -0.06 0.07
live in -0.04 0.07
llm 0 0.09
local 0 -0.07
locat -0.07 -0.12
lock 0.04 0.07
log -0.02 -0.07
log in -0.04 -0.07
long 0.02 0.16
long term 0.04 0.1
longer 0.04 0.08
look -0.16 -0.12
look forward -0.06 -0.02
lose 0.02 0.11
loss 0.02 0.11
lost 0.03 0.11
lot -0.08 0.02
lot of -0.08 0.08
loud 0.04 0.03
love -0.15 -0.02
love to -0.05 -0.12
low 0.09 0.17
machin -0.04 -0.04
maco 0.03 -0.08
made 0 0.06
made it -0.01 0.1
main -0.04 -0.05
maintain 0.05 0.09
make 0.1 0.23
make this 0.03 0.05
makes 0.03 0.27
makes it 0.04 0.02
makes sens -0.02 -0.12
makes the 0.01 0.09
making 0.1 0.22
making the 0.04 -0.04
making them 0.02 0.11
malwar 0.05 0.02
man -0.04 -0.04
manag -0.04 -0.05
manag and -0.03 -0.06
mandatori 0.05 -0.02
manipul -0.03 0
manner 0.05 0.01
manual -0.01 0.13
manufactur -0.05 -0.05
many -0.01 0.28
map -0.05 -0.07
march 0.04 -0.06
march # 0.05 -0.01
mark the 0.03 0.08
market -0.04 0
massiv -0.01 0.14
master -0.04 0.07
match 0.05 -0.05
matter 0.02 0.1
maximum 0.04 -0.05
may -0.05 0.31
may not 0.03 0.11
maybe -0.09 -0.21
mcp -0.02 -0.13
mcp server 0 -0.08
me -0.16 0.11
me to -0.01 0.09
mean -0.08 0.19
mean that 0.01 0.07
meaning 0.05 0.16
meant 0.01 0.14
measur -0.07 -0.02
mechan 0.01 -0.08
media -0.05 -0.03
medium 0.01 0.08
meet -0.09 -0.15
meet the 0.02 0.11
meetup -0.09 -0.08
member -0.07 0.05
memori 0.06 0
mention -0.04 -0.1
menu -0.02 -0.1
merg 0.02 -0.16
mesh -0.04 -0.09
messag -0.05 -0.09
met -0.02 -0.09
metadata 0.01 -0.07
method 0.11 0.1
method is 0.02 0.1
methodolog -0.02 -0.11
metric -0.01 -0.06
mid 0.04 0.06
middl -0.02 -0.08
might -0.1 0.24
migrat 0.08 0.13
militari 0.02 -0.07
million 0.02 0.19
mind 0.03 -0.02
minim 0.06 0.07
minim the 0.01 0.11
minimum 0.07 0.02
minut 0.06 0.16
miss -0.04 0.1
mission -0.07 0.02
mit -0.04 -0.04
mitig -0.03 -0.06
mix 0.04 0.02
mobil -0.01 0.15
mode 0 -0.09
model -0.03 0.06
modern 0 0.09
modifi 0.04 0.07
monday 0.07 -0.03
money 0.05 -0.02
monitor -0.01 -0.11
month 0.06 0.04
more 0.08 0.23
more effici 0.04 0.03
more inform -0.03 -0.1
most 0.02 -0.1
most import 0.04 -0.02
most of 0.04 -0.06
most recent -0.07 -0.09
mother -0.03 -0.07
move 0.04 0.07
mr -0.04 0.1
much 0.07 0.24
much as 0.03 -0.08
much more 0.01 0.18
much of -0.04 -0.06
multi 0.01 0.13
music -0.03 -0.06
must 0.17 -0.04
must be 0.08 -0.06
my -0.15 -0.11
myself -0.05 -0.03
n 0.1 0.03
name 0.01 -0.15
name in -0.04 -0.03
name of -0.01 -0.09
narrow 0.05 0.05
navig -0.04 0.12
necessari 0.07 0.01
need 0.02 0.03
need for 0.03 0.06
need to -0.02 0.12
needs -0.01 -0.09
needs of 0.04 0.11
nest -0.04 -0.06
net 0.04 0.11
network 0.01 0.15
never -0.04 -0.05
new 0.02 0.1
new featur -0.01 0.14
new version -0.03 -0.08
new way -0.02 -0.1
new york -0.05 -0.07
newli 0.03 -0.05
news -0.08 -0.06
next 0.01 -0.12
night -0.06 -0.05
nine 0.04 -0.06
no 0.07 0.05
no longer 0.06 -0.04
node 0 0.07
node js 0.01 0.19
non 0.09 0.11
none -0.02 -0.12
normal -0.07 -0.07
not -0.01 -0.12
not a 0.01 -0.11
not be 0.04 0.03
not been 0.04 0.01
not have -0.05 -0.06
not just 0 0.08
not only 0 0.26
not the -0.03 0.03
not to -0.08 -0.17
note -0.06 -0.02
note that 0.05 0.05
nothing 0.02 0.13
notic -0.01 -0.1
notifi 0.04 -0.06
now 0.35 0.3
now be 0.03 0.1
now have 0.04 0.13
now support 0.04 0.06
now that -0.07 -0.01
now the -0.05 -0.03
now we -0.05 -0.02
npr -0.03 0.08
number -0.06 -0.06
number of -0.02 -0.01
numer -0.05 -0.03
o 0.12 0.11
o n 0.11 0.03
object -0.04 -0.11
observ 0.03 -0.03
occas -0.04 -0.11
ocean 0.04 -0.1
octob 0.02 -0.11
odd -0.03 -0.06
of 0.03 0.11
of # 0.04 -0.09
of a 0.03 -0.01
of ai 0.02 0.1
of any 0.07 0.03
of code -0.04 -0.13
of content -0.02 -0.09
of cours -0.1 -0.09
of data 0 0.19
of digit 0.05 0
of edg 0.14 0.14
of his 0.05 -0.01
of how 0.02 0.1
of inform 0.05 -0.03
of its -0.03 0.03
of my -0.05 -0.12
of open -0.06 -0.02
of our 0.04 0.06
of problem 0.01 0.12
of that 0.02 -0.07
of the -0.02 -0.04
of them -0.02 -0.09
of these 0.08 0.03
of user -0.03 -0.13
of which -0.05 -0.04
off 0.09 0.02
offer 0 -0.1
offici 0.04 -0.03
often -0.11 0.15
old -0.02 -0.07
on 0.04 0.05
on # 0.04 -0.06
on github -0.03 -0.08
on his -0.03 -0.06
on the -0.03 -0.03
on their -0.03 -0.08
once -0.06 0.09
one 0.04 0.11
one of 0.02 0.04
onlin -0.02 0.07
only 0.12 0.02
only # 0.05 0.15
only a 0 0.08
only be -0.02 -0.15
only the 0.02 0.09
open -0.04 0.08
open a -0.03 -0.06
open scienc -0.01 0.12
open sourc 0.04 -0.07
open up 0.05 0.2
openai 0 -0.09
opensus -0.04 -0.04
oper 0.04 -0.01
oper system -0.03 -0.06
oper to -0.04 -0.06
opinion -0.03 0.06
opportun -0.05 0.05
opportun to -0.03 0.07
oppos -0.01 -0.09
opt 0.02 -0.1
optim 0.02 -0.08
option -0.03 -0.11
or 0.01 0.01
or a -0.04 0.03
or in -0.06 -0.09
or not 0.02 0.09
or servic 0.05 -0.05
or the -0.02 -0.05
order -0.01 -0.1
order to 0.01 0.07
org -0.06 -0.04
organ -0.03 -0.09
orient -0.02 -0.1
origin -0.03 -0.09
os -0.04 0.04
other -0.03 0.03
other word 0.04 0.07
others -0.02 0.12
otherwise -0.06 0.09
our 0.03 -0.01
our abil 0.04 0.11
our communiti -0.03 0.06
our team 0.06 -0.05
out a 0.05 -0.02
out of 0.05 0.21
out there -0.06 0.02
outcom 0.02 0.09
outlin -0.01 -0.13
output -0.06 -0.08
outsid -0.03 -0.14
over 0.1 0
over # 0.12 0.06
over the 0.06 -0.02
over time -0.04 -0.14
overal 0.04 0.06
overlap 0 -0.09
overrid 0.03 -0.09
own 0.04 -0.01
owner 0.01 0.14
packag 0.07 -0.04
packag in 0.05 -0.01
page -0.02 -0.02
paid 0.05 -0.04
pain 0.02 0.07
pair 0.01 -0.08
pandem -0.06 0
panel -0.02 -0.1
paper 0.04 0.02
parallel -0.03 -0.11
paramet -0.07 -0.17
parent -0.01 -0.07
part 0 -0.06
part of -0.07 -0.09
parti -0.05 0.03
particip 0.06 -0.02
particip in -0.02 -0.09
particular -0.04 0.11
partner -0.03 -0.14
partner with 0.04 -0.04
pass 0.04 -0.1
passion -0.04 -0.11
password 0.05 0.03
past -0.07 0.09
patch 0.1 -0.02
path 0.04 0.04
pathway 0.05 0.01
paus 0 -0.09
pay 0.04 0.01
pay for 0.06 0.09
peopl 0.01 0.18
peopl use -0.05 -0.07
peopl who 0 0.07
peopl with 0.02 0.14
per 0.05 0.07
perceiv 0.03 0.08
percent 0.05 0.12
perfect 0.05 0.02
perform 0.05 0.06
perhaps 0.05 -0.01
period 0.05 -0.07
perman 0.06 0.06
permiss 0.05 -0.1
permit 0.07 -0.04
perpetu 0.03 0.12
persist 0.07 -0.04
person 0.04 0.07
perspect -0.04 0.03
phone -0.07 0.06
photo -0.03 -0.07
pick -0.01 -0.08
pictur -0.07 -0.15
pilot 0.03 -0.06
pipelin -0.07 -0.04
place in 0.07 0.01
plan 0.03 -0.12
plan to 0.03 -0.06
plane -0.05 0
play 0 0.08
playback 0.02 0.1
please -0.1 -0.19
plot -0.05 0.03
plugin 0.05 -0.05
pod -0.04 -0.04
point -0.03 0.04
point of -0.01 0.1
point to -0.03 -0.11
polici 0.02 -0.05
polit 0.04 0.14
poor 0.01 0.18
portabl 0.01 0.09
pose 0.01 0.15
pose a 0.03 0.1
posit 0.09 0.06
posit and -0.01 -0.11
possibl 0 0.07
possibl for 0.04 0.18
possibl to 0.03 -0.04
post -0.1 -0.24
potenti 0 0.16
potenti to -0.04 0.06
power 0.04 0.06
power of 0.03 0.07
practic 0.02 -0.08
pre -0.01 -0.18
precis -0.03 0.09
prefer 0.04 -0.04
prepar -0.05 -0.09
present -0.03 -0.01
preserv 0.05 0.06
presid -0.05 0
press -0.06 -0.08
pressur -0.04 0.05
pretti -0.05 -0.13
prevent 0.09 0.29
preview -0.02 -0.09
previous -0.11 0.11
price -0.05 0.01
primarili 0.05 -0.1
principl -0.05 -0.01
prior 0.02 -0.13
priorit 0.02 -0.09
prioriti -0.05 -0.01
prison 0.04 0.01
privaci -0.03 0.04
privat 0.03 -0.03
privileg 0.03 0.07
pro 0.06 0.02
problem 0.04 0.22
problem and 0.03 0.1
problem with -0.03 0.05
process 0.02 0.01
process and 0.06 -0.06
procur -0.01 0.07
produc 0.06 0.06
product and -0.06 -0.04
profession -0.04 0.01
professor -0.04 -0.04
program 0.02 0.08
programmat 0.04 -0.05
progress 0.03 -0.11
project -0.05 -0.04
project and 0 -0.09
prompt 0.08 0.1
prone 0.03 0.13
proper 0.04 0.07
properti -0.03 -0.12
propos 0.2 -0.18
propos a 0.05 -0.02
propos to 0.08 -0.06
proprietari 0.03 0.09
protect 0.03 0.02
protest 0.02 0.07
protocol -0.01 -0.05
prove 0.01 0.06
provid 0.02 0.02
provid a 0.07 0.15
provid the 0.04 0.02
proxi 0.05 0.04
public -0.04 -0.08
publish 0.05 0
pull 0.04 0.03
purpos 0.01 0.09
push 0.09 0.04
put 0.01 0.11
python -0.01 -0.06
python and -0.04 -0.05
python packag 0.05 0.06
qualiti 0.03 -0.02
qualiti and 0.05 0.06
queri 0.03 -0.04
question -0.15 -0.08
queue -0.03 -0.03
quick 0.03 0.15
quicker 0.02 0.13
quite 0.01 0.09
race 0.03 0.02
rais 0 0.08
random -0.02 0.08
rang -0.08 -0.15
rang of -0.04 0
rare 0.03 0.11
rate 0.01 0.15
rate limit 0.03 0.1
rather 0.03 -0.01
rather than 0.03 -0.06
reach -0.01 -0.09
react -0.04 -0.02
read -0.09 -0.02
read the -0.03 -0.06
readabl 0.02 0.09
reader -0.03 0.01
readi 0 -0.08
real 0.05 0.03
realiti 0.07 0.07
realiz 0.05 0.08
really -0.03 -0.04
reason 0.03 -0.05
receiv 0.04 0.05
recogn 0.04 0.08
recommend 0.16 -0.06
recommend that 0.05 -0.06
record 0.09 -0.03
red -0.05 -0.02
reduc 0.06 0.14
reduc the 0.05 0.14
reduct 0.05 0.08
reduct in 0.04 0.09
refer -0.08 -0.23
refer to -0.05 -0.04
reflect -0.06 0
regardless 0.04 -0.07
regardless of 0.03 -0.04
regist -0.01 -0.12
registr 0.07 -0.09
registri 0.05 -0.02
regress 0.05 -0.02
regular 0.01 -0.08
regulatori 0 0.08
reject 0.03 0.02
relat -0.03 -0.14
relat to -0.01 -0.07
relationship -0.03 -0.07
relay 0.05 0.04
releas -0.03 -0.28
releas is -0.07 0.03
releas of 0.06 0.04
relev -0.06 -0.04
relev to -0.03 -0.1
reli 0.05 0.09
reli on 0.03 0.09
reliabl -0.01 0.17
religi -0.02 -0.15
remain 0.11 0.11
remark 0.03 0.14
remot 0.06 0.05
remov 0.09 -0.01
renam 0.07 0.01
render -0.02 0.1
render the -0.04 0.03
repeat 0.04 0.09
replac 0.12 -0.16
replac the 0.07 -0.11
report 0.05 -0.11
report that 0.07 -0.05
repositori 0 -0.07
repres -0.05 0.04
represent -0.01 -0.09
reproduc 0.04 0.07
reput 0 0.15
request -0.04 -0.17
request to -0.06 0
requir 0.06 0.06
requir for 0 0.13
requir the -0.02 -0.09
research -0.07 -0.12
resili -0.06 0.04
resolv 0.03 -0.08
resourc -0.09 -0.09
respons 0.03 -0.01
respons for -0.02 -0.09
respons to 0.04 0.07
rest of -0.03 -0.07
restrict 0.02 -0.07
result 0.03 0.14
result of 0.01 -0.08
retriev 0 -0.09
return 0.07 -0.15
return a -0.01 -0.09
return the 0 -0.09
reus 0.04 0.06
reveal 0.07 -0.04
revers 0.01 -0.08
review 0.05 -0.12
revoc 0.02 0.12
reward 0.03 -0.05
rewrit 0.01 0.09
rfc -0.01 -0.08
rfc # -0.05 0.04
rfc propos 0.1 -0.01
right -0.05 0.01
right now -0.06 -0.05
ring 0.04 0
rise 0.05 0.09
risk -0.03 0.15
risk of 0.04 0.08
robust 0.02 0.09
role in 0.01 0.1
roll -0.05 -0.08
root 0.03 -0.03
rotat 0.02 -0.08
round -0.01 -0.08
rout 0.02 -0.11
router -0.01 -0.08
royal -0.05 0.04
rpc 0.04 0.04
rule 0.02 0.04
run in 0.05 -0.04
run the -0.03 -0.05
runtim -0.06 -0.05
russian 0.02 0.13
rust 0.08 0.14
s 0.06 -0.03
sad -0.01 0.12
safe 0.11 0.14
safe and -0.02 0.12
safeti 0.03 0.04
said -0.06 0.05
said in -0.04 0.01
said it 0 -0.12
sale 0.02 0.05
same 0.01 0.05
sampl 0.01 -0.08
save 0.1 0.26
saw -0.02 0.06
say 0.04 -0.02
says -0.06 0.02
scalabl 0.03 0.13
scale 0.06 0.03
scan 0 -0.13
scenario -0.06 0.01
schedul -0.01 -0.06
schema -0.02 0.07
scholar 0 0.14
school -0.02 -0.15
scienc -0.01 0.1
scientist 0.01 0.09
scope -0.02 -0.15
scratch -0.05 -0.04
screen 0.05 0.06
screen reader 0.01 0.09
script 0.02 -0.11
search -0.1 -0.06
season 0.05 0.07
second 0 -0.14
secret 0.03 -0.07
section -0.04 -0.07
secur -0.1 -0.02
secur research -0.05 -0.03
see -0.06 0.11
see a -0.03 -0.06
see how -0.03 -0.05
see if -0.03 -0.12
see the 0.06 0.19
seem 0.02 0.1
seemed -0.04 -0.09
seen -0.04 0.05
select -0.05 -0.17
self 0.07 0.14
sell -0.03 -0.05
send -0.05 -0.19
sens -0.05 -0.01
sens of 0.02 0.08
sensit 0.06 0.15
sent -0.03 -0.03
separ -0.03 -0.07
sequenc -0.04 -0.04
serious 0.02 0.18
serv 0.02 0.09
servant 0 0.11
server 0.04 0.1
server to 0.01 0.16
servic -0.03 0.06
servic and -0.04 -0.04
session -0.05 -0.08
set 0 -0.12
set of 0.03 0
set to -0.03 -0.08
seven 0.04 -0.04
sever 0.06 0.11
several -0.01 -0.12
shape -0.02 0.06
share -0.01 -0.06
share their 0.03 -0.1
she -0.03 -0.21
she said -0.03 -0.06
shift 0.06 0.09
shift from 0.04 0.07
ship 0.05 0.08
shop -0.01 -0.09
short 0.06 0.02
should 0.21 -0.06
should have 0.05 0.05
should help 0 0.14
show 0.01 0.06
show that 0.06 0.08
show the -0.08 -0.09
shown -0.04 -0.02
shut 0.04 0.06
side of -0.02 -0.11
sign -0.04 -0.1
signatur 0.04 -0.12
silent 0.02 0.1
similar -0.06 -0.18
similar to 0.01 -0.09
simpl 0.04 0.03
simpli 0.04 0.03
simplifi 0.03 0.12
simul 0.01 -0.1
since -0.05 0.17
since the -0.07 0.02
singapor -0.05 0.04
singl 0.04 -0.04
sit -0.04 -0.04
site 0.03 0.18
situat 0.02 0.13
six 0.12 0.06
size 0 0.08
skill 0.07 0.12
skip -0.02 -0.07
slack -0.03 -0.09
slight -0.05 -0.08
slow 0 0.2
slow down 0.03 0.16
small 0.07 0.06
smart 0.02 0.09
smarter -0.05 -0.1
smoother 0.01 0.13
snippet -0.05 -0.09
so 0.02 0.07
so i 0.01 -0.08
so many -0.01 0.09
so much -0.04 0.06
so that -0.02 -0.06
so they -0.01 -0.2
so we -0.03 -0.12
social -0.05 -0.01
social media -0.02 -0.11
societi -0.01 0.12
softwar -0.06 0.01
sold -0.03 -0.11
solut is 0.05 0.02
solv 0.01 0.05
solv the -0.03 0.13
some -0.07 0.01
some of -0.04 -0.03
some peopl 0 0.12
someone -0.01 0.12
something -0.05 -0.05
something that -0.04 0.05
sometimes -0.1 0.1
son -0.02 -0.1
soon 0.04 0.03
soon as 0.05 0.04
sound -0.04 0.01
sourc 0.02 -0.1
sourc code -0.05 -0.08
sourc of 0.08 0.11
space 0.08 0.08
spark 0.06 0.06
speak -0.04 -0.05
spec 0.05 0.02
special -0.06 -0.07
specif -0.04 -0.22
specifi -0.07 -0.28
speech -0.01 0.1
spend -0.03 0.16
spent 0.04 0.09
split 0.05 0.01
spokesman -0.03 -0.07
sponsor 0.03 -0.05
spot 0.02 0.09
spread 0.01 0.14
spreadsheet 0.05 0.04
sqlite 0.05 0
stack 0.05 0.02
stake -0.01 0.08
stand -0.05 -0.04
star 0.04 -0.09
start -0.03 -0.23
start in 0.06 0.04
start with 0.04 -0.09
state -0.03 -0.04
state of 0.01 -0.08
state that -0.07 -0.17
static 0.1 -0.01
status 0.02 -0.09
stay 0.03 0.04
steal 0.03 0.09
step -0.02 0.08
still 0.03 -0.05
stop 0.06 -0.02
storag 0.05 0.12
store 0.01 -0.12
stori -0.08 0
straight -0.03 -0.06
straightforward -0.03 -0.1
strategi 0.03 -0.06
stream 0 -0.13
street -0.04 -0.12
strength 0.02 0.08
string -0.03 -0.16
strong 0.05 0.03
stronger -0.03 0.11
structur -0.02 -0.07
struggl 0.01 0.12
struggl to 0 0.15
student 0.06 -0.03
studi 0.05 0.12
stuff -0.04 0.04
style -0.01 -0.08
submiss 0.07 -0.02
submit 0.01 -0.11
subscrib 0.06 -0.08
subset of 0.02 0.1
substanti 0.06 0.03
success 0.14 0.02
such -0.03 0.12
such a -0.01 0.07
such as 0.03 -0.04
suffer 0.03 0.16
suggest 0.01 -0.1
suit 0.02 -0.08
suitabl -0.01 -0.1
super 0.03 0.09
support 0.07 -0.05
support for 0.03 0
support the -0.04 -0.05
suppos -0.04 -0.06
sure -0.03 -0.07
surfac 0.04 0.11
surround -0.05 -0.06
survey -0.01 -0.08
suspend 0.03 -0.1
sustain 0.11 0.14
sync 0.06 0.03
synchron 0.04 0.07
syntax 0 0.09
system -0.08 -0.01
system to -0.01 -0.09
t -0.05 -0.16
tabl -0.05 -0.03
tailor 0.04 0.05
take 0.03 0.02
take a 0.05 0.06
takes 0.05 0.12
talent 0 0.12
talk -0.07 -0.23
talk about -0.04 -0.03
target 0.06 0.04
task 0.03 0.05
tcp -0.04 -0.08
team 0 -0.05
team is -0.06 -0.09
technic -0.04 -0.02
techniqu 0.04 -0.13
technolog -0.09 0.06
tell 0 -0.12
temperatur -0.05 -0.05
templat 0.01 -0.05
tend 0.02 0.08
tend to 0.01 0.07
term 0.04 0
terror -0.03 0.13
test -0.05 -0.02
than 0.03 -0.02
than # -0.02 -0.2
than a -0.02 -0.07
than one 0.04 -0.05
thank -0.04 -0.12
thanks 0.08 0.07
thanks to 0.11 0.15
that 0.05 0.07
that allow 0 -0.17
that any 0.04 0.03
that are 0.04 -0.03
that end -0.06 -0.06
that have -0.03 -0.09
that he 0.05 0
that help -0.05 -0.12
that i 0.03 0.03
that is -0.06 -0.07
that it -0.01 0.06
that it's 0.01 0.08
that make -0.05 -0.12
that mean -0.04 -0.09
that of 0.03 0.1
that only -0.01 0.1
that our 0.04 -0.02
that she 0.04 0.05
that support -0.06 -0.07
that the 0.06 0.09
that there -0.01 -0.08
that these 0.03 -0.09
that they 0.03 0.01
that this 0.02 0.19
that time -0.04 -0.06
that use 0.02 0.09
that was -0.07 -0.03
that we -0.03 -0.05
that will -0.11 -0.08
that would 0.03 -0.03
that you -0.05 -0.15
that's 0.05 0.13
that's why 0.06 -0.08
the 0 -0.05
the # -0.01 0.05
the abil 0.02 0.09
the access -0.04 -0.01
the account -0.04 -0.11
the actual 0.01 -0.07
the addit 0.04 0.03
the api 0.03 -0.02
the applic 0.05 0.09
the articl -0.04 -0.03
the attack 0.02 -0.08
the author 0 -0.1
the averag -0.01 0.08
the base -0.06 -0.02
the benefit 0 0.09
the best 0.07 0.08
the big 0.04 0.07
the biggest 0.05 0.02
the case 0 0.08
the chanc -0.01 0.1
the chrome -0.04 0.03
the citi 0.08 0.09
the client 0.04 0
the code -0.04 -0.11
the combin 0 0.1
the communiti 0.01 0.1
the content 0.03 0.06
the contract -0.01 0.09
the core 0.06 0.12
the cultur 0.03 0.12
the current -0.05 -0.05
the custom -0.05 0.02
the data 0.02 0.04
the day 0.03 0.08
the default -0.01 0.08
the deprec -0.04 -0.03
the design -0.03 0.05
the detail -0.06 0
the document -0.03 -0.08
the end 0.03 0.02
the entir 0.03 0
the exist 0.01 -0.07
the fact 0.02 0.07
the featur 0.05 -0.01
the field 0.04 0.02
the final -0.01 0.1
the first -0.02 -0.08
the flexibl 0.04 0.15
the follow -0.05 -0.1
the full 0 -0.11
the function -0.09 -0.03
the futur -0.04 -0.07
the game -0.02 -0.12
the global 0.04 0.06
the govern 0 -0.08
the idea 0.03 -0.06
the imag 0.07 0.02
the impact -0.04 0.03
the implement -0.04 -0.03
the initi 0.04 0.05
the input -0.04 -0.11
the intern 0.06 0.06
the issu -0.01 0.1
the lack 0.04 0.05
the languag 0.02 0.08
the librari 0.09 0.05
the major 0.03 -0.06
the market -0.03 -0.07
the method 0.03 -0.07
the model -0.06 -0.04
the more 0.03 0.07
the most -0.06 -0.02
the need 0.01 0.14
the needs 0.02 0.08
the next 0.01 0.16
the offici 0.03 -0.11
the old 0.03 -0.05
the one 0.06 0.06
the oper -0.03 0.03
the opportun 0.01 0.11
the option -0.05 0.02
the origin -0.04 -0.1
the other -0.11 -0.17
the packag 0.06 -0.06
the page -0.03 0.11
the person 0.03 0.08
the polic 0.03 0.1
the possibl -0.02 0.09
the potenti 0.01 0.08
the power 0.04 0.1
the present 0.01 0.1
the previous 0 -0.07
the privat -0.04 -0.05
the program 0.04 0.06
the project 0 -0.13
the public 0 0.08
the purpos 0.03 0.07
the question -0.05 -0.06
the realiti 0.04 0.09
the releas -0.05 -0.01
the report -0.05 -0.08
the requir 0.01 -0.08
the result 0.01 0.07
the root 0.04 0.03
the rout -0.02 -0.1
the rule -0.05 0.02
the same 0.02 0
the schedul -0.05 -0.09
the scope -0.04 0
the screen 0.01 0.1
the script -0.03 -0.08
the second -0.07 -0.11
the server 0.02 -0.06
the size -0.06 -0.05
the sourc 0.02 -0.06
the specif -0.02 -0.08
the stack 0.05 -0.01
the state 0.02 -0.09
the team -0.05 -0.04
the technolog 0.04 0.15
the test -0.03 0.07
the text 0.01 0.08
the time -0.11 -0.05
the token -0.03 -0.07
the tool 0.03 0.11
the train -0.04 -0.07
the transact -0.04 -0.06
the truth 0.04 0.07
the two 0.04 0.06
the u 0.05 0.01
the under 0.04 0.03
the unit -0.01 0.1
the us 0.08 -0.02
the user 0.01 -0.05
the way -0.02 0.1
the web 0.01 0.14
the websit 0.06 0.04
the whole 0.05 0
the work 0 0.12
the world -0.01 0.13
them 0.02 0.08
them for -0.05 -0.05
them to 0.04 0.01
then -0.07 -0.15
there -0.06 -0.15
there and -0.02 0.11
there are -0.08 -0.11
there is 0.04 0.04
there's -0.02 0.1
there's no 0.04 0.09
therefore 0.09 0.12
these -0.07 0.16
these are -0.06 -0.04
these chang 0.02 0.08
these tool 0.03 0.19
they -0.03 0.01
they are 0.06 0
they can 0.04 -0.12
they don't 0.01 0.09
they have -0.07 -0.07
they may 0 0.1
they need 0.01 -0.11
thing 0.09 0.12
thing is 0.04 0.09
thing to 0.01 0.09
things -0.01 0.05
think -0.13 -0.01
think of 0.01 -0.08
third 0.05 0.09
third parti -0.04 0.1
this -0.06 0.01
this allow -0.02 0.19
this articl -0.08 -0.12
this case -0.06 -0.12
this chang 0.04 0.16
this data 0.02 0.08
this is -0.14 -0.08
this issu 0.07 0.06
this makes 0 0.09
this mean -0.05 -0.09
this page -0.05 -0.05
this post -0.07 -0.09
this project 0.05 0.11
this propos 0.08 0.01
this releas 0.06 0.08
this rfc 0.05 -0.1
this section -0.05 -0.07
this was 0 -0.09
this week 0 -0.15
this will -0.12 0.08
this work 0.02 0.12
this would -0.04 0
this year 0.17 -0.06
thorough 0.03 0.1
those -0.02 0.04
those who 0 0.06
though -0.04 -0.1
thought -0.08 -0.08
thousand 0.02 0.07
threat 0 0.18
threat of -0.01 0.13
three 0 -0.14
three year 0.01 0.11
through 0.02 -0.05
through a 0.05 0.02
through the -0.03 -0.03
throughout -0.01 0.1
thursday 0.07 -0.06
thus 0.03 -0.08
time -0.01 0.18
time and 0.04 0.03
time consum 0.01 0.16
time to -0.03 -0.1
tip -0.06 -0.13
tls 0.05 0.16
to 0.05 0
to # 0.07 0.11
to access -0.04 0.05
to add 0 0.09
to allow -0.05 -0.14
to an 0 0.06
to announc 0.05 -0.05
to any -0.02 -0.11
to be -0.08 0.06
to become 0.01 0.09
to better 0.05 0
to break 0.03 -0.1
to captur 0.04 -0.06
to check -0.04 0
to choos -0.04 -0.03
to communic 0.04 0.09
to configur -0.04 0.06
to continu 0.04 0.05
to cover -0.04 -0.05
to deploy 0.04 0.12
to determin 0.04 -0.06
to do -0.01 -0.03
to end 0.04 0.19
to ensur -0.04 -0.01
to find -0.04 -0.07
to gain 0.06 -0.03
to generat 0.09 0
to give -0.03 -0.1
to go 0.07 -0.01
to have 0.01 0.03
to hear -0.05 -0.1
to his -0.07 -0.06
to instal 0.05 0.02
to join 0.03 -0.08
to keep -0.06 -0.08
to know 0.01 0.13
to learn 0 0.12
to maintain -0.01 0.13
to make -0.06 -0.06
to match 0.04 0.05
to meet -0.05 0.09
to my -0.04 0
to note 0.06 -0.01
to open 0 0.11
to oper 0.06 0.14
to our 0.03 -0.14
to play -0.02 -0.11
to prevent 0.05 -0.04
to provid -0.04 -0.08
to public 0.03 -0.09
to publish -0.04 -0.1
to receiv 0.05 0
to reduc 0.04 0.02
to run 0.09 -0.01
to share -0.03 0.06
to show 0.02 -0.07
to solv 0.06 -0.03
to take 0.02 0.08
to thank -0.04 -0.06
to the -0.02 0.01
to their 0.05 0.05
to them -0.02 -0.08
to think -0.03 -0.12
to this -0.05 -0.12
to tri -0.02 -0.15
to turn 0.05 0.03
to understand 0.05 0.03
to use 0.04 -0.01
to valid 0.05 -0.04
to work 0.04 0.06
to your -0.02 -0.05
today 0.07 0.12
together 0.05 0
token -0.02 0.07
told -0.03 0.03
too 0.01 0.12
took 0.03 -0.16
tool 0.06 0.01
tool for 0.02 -0.09
tool in 0.02 0.09
tool to -0.03 0.06
top 0.03 0.15
top of 0 0.08
topic -0.08 -0.14
total 0.1 0.05
toward -0.04 -0.03
track -0.07 0.07
tracker -0.03 -0.09
trade -0.06 0.07
tradit 0.03 0.03
traffic 0.03 0.1
train 0.04 -0.05
transact -0.04 0.08
transfer 0.08 0.07
transform 0.01 0.16
transpar -0.04 -0.01
treat 0.08 -0.04
tri -0.08 -0.14
tri to -0.04 0.01
trial 0.02 -0.07
trip -0.02 -0.08
trivial 0.04 0.14
troubl 0.03 0.1
true 0.01 -0.16
truli -0.05 0.03
trump 0.04 0.08
trust 0 0.09
truth 0.05 0
tuesday 0.07 0.04
tutori -0.02 -0.1
tweet -0.05 -0.11
twitter -0.09 -0.06
two 0.05 -0.19
type -0.06 -0.22
typic -0.04 -0.03
u 0.06 0.13
u s 0.06 0.14
ui 0.06 0.06
uk -0.04 0.01
unabl 0.03 0.14
unabl to 0.03 0.14
und 0 0.12
under 0.04 0.04
understand -0.1 0.1
understand how -0.04 -0.08
understand of 0 0.14
understand the -0.03 0.08
understand what -0.01 0.11
understood 0.01 0.13
unfortun 0.01 0.11
unifi 0.05 0.02
uniqu 0.05 0.01
unit 0.03 -0.02
unit state -0.02 0.18
univers -0.08 -0.12
unless 0.08 0
unlock 0.02 0.12
unnecessari 0.04 0.13
until 0.01 0.07
unus -0.02 0.08
up -0.04 0
up a -0.07 -0.01
up the -0.03 0.11
up to 0.06 0.05
up with 0.03 -0.05
updat -0.03 -0.13
updat the 0.02 -0.09
updat to 0 -0.08
upgrad 0.06 0.03
upgrad to 0.04 0.08
upon 0.05 0.04
us -0.09 0.14
us to 0.02 0.08
usag 0.04 0.08
use 0.07 0.04
use and -0.03 0.1
use as -0.04 0.05
use in 0.05 0.09
use it -0.06 -0.08
use of 0.06 0
use the 0.07 0
use to -0.05 -0.05
used by -0.02 0.07
used in -0.07 0.01
used to -0.04 -0.07
useless 0.02 0.12
user 0 0.18
user can -0.04 -0.13
user or 0.06 0.03
user to 0.03 0.07
user with 0.02 0.09
uses 0.01 -0.12
uses a 0.05 0.03
using 0.04 0.01
using a 0 -0.11
usual -0.06 -0.12
util 0.04 0.09
v0 0.06 -0.07
v0 # 0.05 -0.07
v3 0.05 0.06
v6 0.05 0.08
valid 0.03 -0.05
valu -0.05 0.02
valuabl -0.02 0.12
vari -0.07 -0.08
varieti -0.04 -0.06
various -0.06 -0.03
vehicl -0.04 -0.05
vendor 0.02 0.04
verif -0.03 -0.07
verifi -0.05 -0.07
version 0.03 -0.02
version control 0.03 0.08
version of -0.05 0.02
vertic 0 -0.09
very -0.04 0.17
via -0.03 -0.04
via the 0 -0.13
viabl 0.04 0.06
victim 0.03 0.1
video -0.05 -0.16
view -0.07 0.01
virtual -0.02 -0.07
visit -0.05 -0.09
vital 0.05 0.14
volum -0.02 0.12
volunt 0.05 0
vote 0.04 0.04
voter 0 -0.13
vpn 0.03 0.12
vulner 0.04 0.16
vulner in 0.08 0.03
wait -0.01 0.05
walk -0.09 -0.09
walk through -0.04 -0.07
wallet 0.02 0.07
want -0.04 -0.02
want to -0.03 -0.03
wants -0.05 -0.08
wants to -0.02 -0.07
war -0.01 0.13
warn 0.08 0.01
was -0.07 -0.21
was a -0.05 0.03
was an -0.02 -0.08
was the 0.05 0
wasn't 0.02 0.08
wast 0.04 0.2
watch -0.12 -0.06
watch the -0.05 0
water 0 -0.14
wave 0.05 0.03
way 0.02 0.15
way of -0.04 -0.02
way that -0.02 -0.1
way to 0.09 0.05
way we 0.02 0.08
we 0.04 -0.13
we are -0.04 -0.11
we believ 0.02 0.11
we can -0.04 -0.08
we could -0.07 -0.06
we couldn't -0.07 -0.03
we decid 0.09 -0.03
we found 0.06 0.09
we had -0.02 -0.05
we have 0 -0.07
we hope -0.08 0.08
we know -0.07 -0.02
we learn 0.04 -0.01
we need 0.03 0.1
we often -0.03 0.12
we propos 0.09 -0.04
we provid -0.03 0.08
we recommend 0.09 0.11
we see 0.04 0.06
we should 0.06 0.07
we talk -0.05 -0.05
we tri -0.05 -0.01
we used 0.04 -0.06
we want 0.05 0.15
we were -0.04 0.01
we will 0.09 -0.29
we work -0.01 -0.09
we would 0.01 -0.14
we'd -0.05 -0.05
we'll -0.08 -0.2
we're 0.06 -0.11
we've 0.11 0.05
weak 0.02 0.1
weapon 0.05 0.07
web app -0.07 -0.02
web browser -0.01 -0.09
web develop -0.01 -0.15
web platform -0.03 -0.1
websit -0.01 0.07
week -0.04 -0.13
weight 0.04 -0.01
well as 0.02 -0.04
went 0 0.15
were -0.01 -0.18
were abl 0.04 0.02
west 0.02 0.06
what -0.03 0.03
what is -0.03 -0.06
what it 0.02 0.06
what we -0.04 0.02
what you 0.1 0.06
what's 0.04 0.1
whatever 0.06 0.03
when -0.02 0.04
when an 0.05 0.03
when the -0.03 -0.04
when they -0.04 0.02
when we -0.04 0.09
when you 0.07 0.07
whenever 0.06 -0.04
where -0.02 0.04
where they 0.06 0.05
whether -0.06 -0.04
which is 0.02 0.05
which makes 0.03 0.09
which was -0.02 -0.08
while 0.04 0.04
while the -0.02 -0.06
white hous 0.04 0.07
who -0.02 0.01
who are 0.03 0.07
who has -0.02 -0.1
who use 0.03 0.11
whole 0.06 0.15
whom 0.05 0.03
whose 0.06 -0.02
why 0.01 -0.1
wider 0.02 0.11
width -0.02 -0.07
wife -0.04 -0.08
wild 0.02 0.09
will 0.17 0.21
will allow 0 0.12
will be 0.03 0.04
will get 0.05 0.05
will go 0.05 0.03
will need 0.02 -0.06
will not 0.01 0.11
will take 0.04 -0.07
will to -0.01 -0.08
william 0.03 -0.05
win 0.04 0.15
window -0.02 -0.12
with -0.01 -0.02
with # 0.03 0.07
with a 0.03 -0.13
with an -0.06 -0.02
with exist 0.03 0.08
with low 0 0.13
with my -0.04 -0.04
with our -0.01 -0.09
with the 0.02 -0.02
with this 0.04 0.01
with your 0.04 -0.05
within 0.05 -0.01
without 0.09 0.28
without the -0.04 0.02
woman 0.05 0.05
women 0.11 0.1
won't -0.01 0.13
won't be 0.05 0.03
wonder -0.1 -0.06
work -0.06 0.08
work in 0.01 0.07
work of 0.02 0.12
work on 0.02 -0.17
work well -0.01 0.13
work with -0.1 -0.12
workflow -0.03 0.18
workflow is 0.04 0.11
workload 0.03 0.05
workshop 0.07 -0.12
world -0.02 0.22
worri 0.01 0.15
wors 0.01 0.11
worst 0.04 0.17
worth 0.05 0.02
would -0.06 0.1
would be 0.02 0.06
would have -0.06 -0.02
would like -0.01 -0.11
would need -0.05 -0.01
wrap -0.02 -0.08
write code 0.05 0.09
wrong 0.08 0.28
wrote -0.13 -0.01
xml -0.05 -0.02
y 0 -0.11
year in 0.05 0.04
york -0.04 -0.08
you 0.01 -0.06
you add 0.06 0.07
you are 0.02 0.08
you can 0.02 -0.16
you could -0.05 -0.09
you don't 0.02 0.06
you need 0.02 -0.19
you should 0.04 -0.06
you to 0 0.07
you use 0 0.08
you want -0.05 -0.12
you won't 0.02 0.12
you would -0.04 -0.04
you'd -0.04 -0.1
you'll -0.07 0.15
you're -0.07 -0.06
you've -0.12 -0.04
young -0.04 -0.08
your -0.05 0.04
your code 0.07 0.17
your data 0 0.1
your team -0.03 0.08
yourself 0.03 0.15
youtub -0.03 -0.06
zero 0.04 0.09
zone 0.06 -0.1
`;
