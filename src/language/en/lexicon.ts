/**
 * Words and pairs of words, stop words as they are, stems of all others, # for a number and ^ in front of the first word,
 * with what each adds to the score of a sentence as a point and as a reason. Written by `npm run tune`; do not edit by hand.
 */
export const lexicon = `
# 0.06 -0.16
# # 0.15 0.09
# and -0.02 -0.04
# as -0.06 -0.04
# billion 0 0.09
# by 0.02 -0.06
# centuri 0.02 0.15
# day 0.01 0.04
# for 0.02 0.07
# hour 0 -0.06
# in 0.03 0.07
# instead 0.01 0.15
# is -0.04 0.15
# million 0.02 0.07
# of 0.05 0.08
# on 0.02 0.04
# or 0.05 0.08
# peopl -0.02 -0.05
# percent 0.02 0.05
# that -0.02 0.05
# the -0.01 0.09
# to -0.03 0.01
# we 0.08 -0.06
# which -0.01 -0.07
# will 0.06 0.03
# year 0.04 0.01
^ # -0.01 -0.05
^ a 0.03 -0.09
^ after -0.03 -0.12
^ all 0.14 0.11
^ also 0.01 -0.04
^ an -0.05 0.04
^ and -0.08 -0.08
^ another -0.04 -0.01
^ as -0.04 0.1
^ at -0.08 -0.01
^ because 0.07 0.03
^ being -0.02 -0.03
^ but 0.16 0.27
^ by 0.08 0.25
^ chrome 0.03 -0.05
^ despit 0.01 0.09
^ during -0.01 0.05
^ each -0.03 0.02
^ even 0.01 0.08
^ every 0.05 0.12
^ final -0.01 -0.03
^ first -0.03 -0.03
^ follow -0.05 -0.02
^ for -0.07 -0.12
^ from 0.04 -0.01
^ given 0 0.1
^ having 0.02 0.12
^ he 0.03 -0.07
^ here -0.06 -0.03
^ however 0.07 0.15
^ i -0.04 -0.09
^ i've -0.04 -0.13
^ in 0.04 -0.12
^ instead 0.12 -0.01
^ it -0.1 -0.16
^ it's -0.03 -0.03
^ join -0.01 0.08
^ just 0.06 -0.02
^ last -0.05 -0.08
^ learn 0 0.07
^ let's 0.02 0.04
^ many 0 0.08
^ more 0.03 -0.04
^ my 0.06 0
^ no -0.01 -0.04
^ not -0.01 0.06
^ note -0.01 0.07
^ now -0.07 0.02
^ of -0.06 -0.11
^ on 0.03 -0.01
^ one 0.06 0.03
^ or -0.04 -0.08
^ other -0.02 -0.07
^ our 0.07 0.01
^ over 0.03 -0.06
^ overal 0.05 0.04
^ peopl 0.08 0.08
^ please -0.02 -0.04
^ recent 0.05 0.03
^ since -0.02 0.14
^ so 0.07 -0.04
^ some 0 0.09
^ sometimes -0.03 -0.03
^ that -0.12 -0.01
^ that's 0.02 -0.09
^ the 0.08 -0.09
^ then -0.05 -0.02
^ there -0.04 0
^ there's -0.01 0.03
^ these -0.11 -0.06
^ they -0.12 -0.02
^ this -0.14 0.19
^ though 0.02 0.08
^ thus 0.04 0.04
^ to 0.03 -0.1
^ unfortun 0.02 0.11
^ using 0.02 0.12
^ we 0.05 -0.02
^ we'd -0.03 -0.05
^ we're -0.05 0.01
^ we've 0.03 0.05
^ well -0.02 -0.05
^ what 0.04 -0.09
^ while 0.03 -0.02
^ with 0.04 0.25
^ without 0.02 0.22
^ work 0.01 0.04
^ you 0.04 0.01
^ you'll -0.03 -0.03
^ your -0.02 -0.03
a 0 -0.07
a # 0.01 -0.02
a better -0.03 0.1
a big 0 0.06
a bit -0.03 -0.09
a case 0.01 0.12
a challeng 0.02 0.09
a chang 0.02 0.09
a few -0.07 -0.04
a global -0.06 -0.04
a good -0.01 -0.14
a govern 0 0.11
a great 0.01 0.03
a group 0.01 -0.05
a hand 0.01 -0.06
a high 0.03 0.08
a huge 0.02 0.08
a link -0.04 -0.05
a list 0.02 -0.04
a littl -0.08 -0.06
a lot -0.07 0.03
a more 0 0.05
a new 0.05 -0.02
a number -0.04 -0.09
a particular 0 -0.04
a person 0.08 0.22
a platform 0.01 0.11
a problem 0.02 0.08
a product 0.04 0.04
a project 0 0.07
a real 0.03 0.06
a really 0 -0.06
a result 0.02 0.04
a second 0 -0.07
a seri -0.02 -0.04
a server 0.06 -0.02
a set 0.02 -0.06
a signific 0.01 0.06
a singl -0.02 -0.06
a site 0.03 0.06
a small 0.01 -0.07
a special -0.04 -0.04
a specif 0.03 -0.09
a step 0.03 0.09
a strong -0.01 0.11
a time 0.05 0.13
a very 0 -0.03
a way 0.03 0.13
a web -0.01 0.04
a websit 0.02 0.07
a year 0.05 -0.06
abil 0.03 0.15
abil to 0.05 0.16
abl 0.03 0.02
abl to 0.01 0.01
about -0.16 -0.13
about # -0.04 0.02
about a 0.08 0
about how 0.07 0.05
about it -0.01 -0.04
about the -0.06 -0.08
about what 0 0.06
above 0.02 -0.12
accept -0.01 -0.05
access 0.02 0.14
access the 0 0.06
access to 0.03 0.18
accomplish 0.02 0.07
accord to -0.01 0.05
account 0.03 0.07
accur -0.01 0.08
accuraci 0.03 0.12
achiev 0.09 -0.04
acknowledg -0.02 -0.06
acquisit -0.02 -0.08
across -0.01 -0.04
across the -0.02 0.04
act 0.01 0.04
action 0.05 -0.01
activ -0.05 -0.03
actual 0 -0.07
ad 0.03 -0.08
ad a 0 -0.05
adapt -0.02 0.03
add 0.07 0.08
addit -0.03 -0.05
addit to -0.04 -0.07
address -0.04 -0.04
adjust 0.02 -0.07
adopt 0.03 0.02
adopt of 0.05 0.07
advanc -0.04 -0.02
advantag 0.02 0.07
advantag of 0.02 0.06
advertis -0.01 0.05
affect 0.08 0.24
after 0.06 -0.01
after the 0 -0.06
against 0 0.05
against the 0.02 0.06
age 0.01 -0.04
agenc -0.01 0.02
agent 0.05 -0.02
aggreg 0.06 0.03
ago -0.02 -0.07
ahead -0.06 -0.08
ahead of -0.03 -0.05
aim -0.01 -0.07
air -0.01 -0.07
algorithm 0.04 -0.08
all 0.04 0.04
all of -0.03 -0.03
all that 0 0.09
all the -0.04 0.06
all this 0.03 0.08
alleg 0.01 -0.08
allow 0.07 0.25
allow for 0.01 0.03
allow the -0.01 0.06
allow us 0.03 0.08
almost 0.06 0.02
along 0.02 -0.11
along the 0 -0.07
along with 0.04 0.05
already -0.03 0.02
also -0.09 -0.18
also be -0.03 -0.06
also mean 0.04 0.14
alt -0.02 -0.05
altern -0.02 0.03
although -0.04 -0.08
always -0.04 0.04
always been -0.04 -0.06
am 0.01 -0.05
america -0.01 0.07
american 0.05 0.11
amount of 0.01 0.08
an -0.01 -0.09
an exampl -0.04 -0.04
an import 0.02 0.14
an opportun 0.01 0.14
analysi 0 0.04
analyz 0.03 0.03
and 0.03 0.03
and # 0.03 0.05
and a -0.01 -0.14
and also 0.03 0.05
and are -0.01 -0.07
and as 0.03 -0.04
and by 0.01 -0.07
and can 0.03 0.08
and communiti 0.01 0.07
and continu 0.05 0.03
and could 0.02 0.09
and creat 0.01 0.06
and develop 0 0.11
and even 0.03 0.07
and experi -0.01 -0.09
and help 0 -0.11
and his 0.02 0.06
and i -0.09 -0.06
and i'm 0.03 0.07
and if 0.03 0.04
and improv -0.01 0.08
and inclus 0 0.09
and is 0.02 0.05
and it's -0.03 0.04
and look -0.02 -0.06
and maintain 0.04 0.02
and more 0.03 -0.02
and open 0 -0.07
and other 0.02 0.15
and play 0.01 0.08
and reduc -0.04 -0.08
and releas -0.05 -0.05
and run 0 -0.05
and servic 0.02 0.1
and share -0.02 -0.05
and some -0.03 -0.09
and support -0.04 -0.05
and sustain 0.02 0.06
and that's 0.02 0.06
and the -0.03 -0.06
and then -0.01 -0.12
and therefore -0.01 0.08
and this -0.03 -0.04
and to 0.02 0.09
and use 0.05 -0.11
and want -0.03 -0.05
and was -0.01 -0.07
and we -0.08 -0.05
and where 0.02 0.09
and who 0.02 0.06
and work 0.02 -0.05
and you -0.06 -0.07
android 0.03 0.16
anim -0.03 -0.06
announc 0.09 -0.07
anonym -0.04 -0.02
another -0.09 -0.15
answer -0.03 0.03
any 0.08 0
any of 0.03 0.03
any other -0.04 0.03
anyone -0.03 0.06
anything 0 0.11
anywhere 0.01 0.05
apart 0 0.09
api 0.04 0.02
app -0.05 -0.01
app and 0.01 0.08
appear in -0.03 -0.05
appli -0.03 0.09
appli to 0.02 0.06
applic in -0.01 0.08
appreci 0.03 -0.06
approach 0.03 -0.12
approach to -0.02 -0.04
april 0.03 -0.03
architectur 0.02 0.06
archiv -0.03 -0.1
are 0.01 0.1
are a -0.03 0.01
are also -0.01 -0.1
are avail -0.04 -0.03
are great 0.01 0.1
are no 0 -0.05
are not 0.03 0.04
are now 0.08 0.05
are often -0.02 0.1
are the -0.04 -0.07
are work 0.02 -0.08
area 0 -0.16
argument -0.04 -0.02
aria 0.03 0.06
around -0.01 -0.11
around # 0.04 0.1
around the 0.02 -0.06
arrest 0.06 -0.04
articl -0.1 -0.19
as 0.08 0.02
as a 0.04 0.02
as an -0.01 0.06
as in -0.05 0.02
as it 0.02 0.06
as much 0.03 -0.08
as of 0.15 0.17
as part -0.03 0.02
as possibl 0 -0.06
as the 0 -0.04
as they 0.02 0.05
as we 0.03 -0.02
as well -0.04 -0.1
as you -0.01 0.04
ask -0.1 -0.14
aspect -0.06 -0.07
aspect of -0.04 -0.04
assess 0.01 -0.06
assist 0.05 0.06
assumpt 0 0.05
at -0.06 -0.02
at # -0.02 -0.03
at a 0.05 0.01
at all 0.05 0.06
at least 0.1 0.06
at the -0.1 -0.17
at this 0.06 -0.04
attack -0.04 0.09
attempt -0.01 -0.08
attempt to -0.01 -0.1
attend 0.02 -0.09
attent -0.04 -0.07
attribut -0.06 -0.08
audienc 0.04 0.11
audit -0.01 0.1
august 0.05 0.05
author 0.06 -0.04
author to 0.04 0.05
auto 0 -0.07
autom -0.01 -0.08
automat 0.08 0
avail 0.02 -0.12
avail on -0.05 -0.05
averag 0.1 0.16
avoid 0.01 0.09
awar -0.07 -0.02
awar of -0.05 0.02
awesom -0.03 -0.05
back -0.06 0.05
back and 0 0.06
back to -0.02 -0.03
backbon 0.01 0.1
background 0.03 0.04
bad 0.01 0.13
bake 0.04 0.06
balanc -0.03 0.06
bar -0.04 -0.03
barrier 0.02 -0.05
base 0 -0.04
base on 0.02 0.03
basic 0.08 -0.05
batch 0.01 -0.06
be 0.07 0.12
be a 0 0.07
be abl -0.08 -0.04
be ad -0.02 -0.06
be an -0.03 0.05
be awar -0.01 0.06
be done 0 -0.12
be found -0.07 -0.08
be more 0.03 0.14
be use 0.02 0.11
be used 0.03 0.06
because it 0.02 -0.1
because they 0.04 0.13
become -0.01 0.02
become a -0.01 0.11
becomes 0.02 0.12
been -0.04 -0.03
been abl 0.02 0.11
been used -0.02 0.06
before -0.03 -0.04
before the -0.02 -0.05
began -0.03 -0.09
begin 0.06 -0.02
begin to 0.04 0.07
behavior 0.07 0.15
behind 0.03 -0.02
behind the -0.01 -0.06
being a 0.01 0.09
being abl -0.01 -0.06
believ 0.01 0.17
below -0.12 -0.19
benefit -0.05 0.12
benefit of -0.02 0.05
best 0.06 0.01
best practic 0.03 -0.07
bet 0.02 0.09
better -0.04 0.05
between 0.04 0.13
between # -0.04 -0.03
between the 0 0.06
beyond 0 -0.04
big 0 0.17
biggest 0.05 0.09
billion 0.02 0.11
binari 0.01 -0.05
bit -0.05 -0.04
bitcoin 0.04 0.11
blind 0 0.09
block -0.03 -0.01
blog 0.01 -0.09
blog post -0.05 -0.06
blue -0.05 -0.07
board 0.05 0.1
book -0.08 0.06
border 0.01 -0.05
both -0.04 -0.06
branch 0 -0.03
brand 0.03 0.06
break 0.09 0.15
brief -0.01 -0.06
bring 0.02 0.07
british -0.06 -0.03
broke 0.02 0.13
brought 0.04 0.16
browser -0.04 0
browser and 0.02 0.06
budget 0.06 0.01
buffer -0.04 0.02
bug -0.01 -0.05
build -0.02 0.04
build the 0.01 0.04
built 0.04 0.05
burden 0 0.11
busi 0.04 0
but -0.05 0.01
but a 0.04 -0.04
but also 0.05 0.05
but for -0.04 -0.11
but i -0.02 -0.11
but if 0.01 0.1
but in 0.04 -0.04
but it -0.05 -0.03
but it's 0 0.05
but not -0.03 -0.03
but the -0.02 0.01
but they -0.01 0.04
but this -0.04 -0.04
but to -0.01 0.1
but we -0.02 -0.1
but you 0 0.07
button -0.06 -0.08
buy 0 0.09
by 0.08 0.11
by # 0.06 0.13
by default 0.01 -0.14
by the 0.06 -0.02
by using 0 0.05
c -0.03 0.03
ca 0 0.08
cach -0.02 -0.07
calcul 0 -0.05
california 0.04 0.05
call -0.05 -0.21
came -0.07 -0.12
camera 0.02 -0.07
campaign -0.03 0.06
can 0.06 0.1
can also -0.06 -0.08
can be -0.06 -0.14
can build 0.03 0.08
can creat -0.01 0.08
can find -0.02 -0.07
can get -0.01 -0.05
can help -0.06 -0.13
can lead 0.02 0.07
can now 0.13 0.22
can provid 0.01 0.08
can still 0.01 0.07
can't -0.08 -0.11
candid 0.06 -0.07
cannot 0.05 0.09
canva -0.02 -0.06
capabl 0.04 0.01
captur 0.06 -0.17
car -0.01 -0.09
carbon -0.05 -0.04
care -0.08 -0.01
career 0 0.14
cargo -0.03 -0.05
carri -0.02 0.04
case -0.03 0.03
categori 0 -0.06
caught 0.01 0.05
caus 0.03 0.12
census 0.02 -0.05
center -0.01 -0.06
central -0.05 -0.03
centuri 0 0.1
certain 0.03 0.12
certif 0.04 0.08
chain 0.05 -0.03
chair -0.07 -0.03
challeng 0.02 0.13
champion 0.03 0.08
chanc -0.01 0.11
chang 0.05 0.23
chang in 0.04 0.04
chang the 0.05 0.12
chang to 0.03 0.13
channel -0.05 0.01
characterist -0.02 0.08
charg -0.02 -0.1
chart -0.03 -0.05
chase 0.02 0.08
chat 0 -0.05
check 0.02 -0.11
checklist -0.03 -0.03
chicago 0.02 -0.04
child 0 -0.05
children 0 -0.06
choic -0.01 -0.06
choos -0.02 0.02
chose -0.03 -0.06
chrome 0.03 -0.03
chromium 0.04 -0.03
church -0.04 -0.03
citi 0.05 0.02
civic -0.02 0.05
class 0.04 0.09
clean 0 -0.04
clear 0.09 0.1
cli 0.05 0.06
click -0.03 -0.05
client side 0 -0.05
climat -0.02 0.04
close 0.02 0.04
close the 0.01 0.08
close to 0 0.08
closer 0.02 0.11
cloud -0.13 0.06
code -0.03 -0.06
code and 0.03 0.11
code for 0.02 0.07
code is -0.04 0.03
codebas -0.03 -0.06
collabor on 0 0.08
colleagu 0.01 -0.04
collect 0.06 -0.06
collect of 0.04 -0.05
color -0.08 -0.09
column -0.05 -0.08
com -0.04 0.02
combin 0.04 0.11
come 0.03 0.13
come to 0.05 0.06
comes 0.01 0.04
coming -0.02 0.04
command -0.03 -0.08
command line -0.02 -0.04
comment 0 -0.05
commit -0.01 -0.04
commit to -0.04 0.02
common -0.03 -0.03
communic 0.09 0.09
communiti -0.11 -0.19
communiti and -0.06 0
compani -0.06 -0.05
compar 0.02 0.04
compat 0.01 0.08
complex -0.07 0.14
complianc -0.01 0.12
compliant 0.01 0.08
complic 0.03 0.06
compon -0.02 0.12
compromis -0.01 0.07
comput -0.03 0.04
concept -0.07 -0.1
condit 0.05 0.08
conduct -0.03 -0.05
confer -0.08 -0.05
configur -0.02 0.01
confirm 0.03 -0.07
conflict 0.05 0.04
confus -0.01 0.09
congress -0.02 -0.07
connect -0.02 0.07
connect to -0.03 0.05
consequ -0.01 0.07
consid -0.06 -0.15
consist 0.01 0.04
constant -0.02 0.07
consult -0.02 -0.06
consum -0.02 0.03
contact -0.01 -0.05
contain 0 -0.21
contain the -0.03 -0.04
content 0 0.13
context 0.07 0.08
continu -0.01 0.01
continu to -0.05 -0.08
contract 0.06 0.08
contrast -0.01 -0.05
contribut -0.03 -0.05
contributor -0.01 0.06
control 0.01 0.04
conveni 0.02 0.1
convent 0.01 0.1
coordin 0 0.04
copi 0.02 0.14
copi of 0.01 0.06
core 0.02 0.07
correct -0.03 -0.08
correspond -0.06 -0.07
correspond to -0.02 -0.05
cost -0.01 0.02
could -0.03 0.09
couldn't -0.08 0.02
count 0.01 -0.05
countri -0.03 -0.05
coupl -0.03 0.03
coupl of -0.04 -0.05
cours -0.02 -0.05
court -0.04 -0.05
cover -0.04 -0.16
covid -0.03 0.03
creat 0.08 0.1
creat a 0.07 -0.04
creat the 0 0.06
creativ -0.06 0.03
credit 0 0.04
critic -0.01 0.06
cross 0.07 0.01
crucial 0.04 0.09
cryptographi 0.04 0.08
css -0.05 -0.04
cultur 0 0.12
curb 0.04 0.14
currenc 0.01 0.1
current -0.03 0.01
curv -0.05 -0.02
custom -0.02 -0.04
cut -0.01 0.06
cycl 0.02 -0.07
d -0.01 -0.05
daili -0.02 -0.07
damag 0.01 0.07
danger 0.02 0.09
data 0.06 0.12
data and 0.08 -0.03
data for -0.05 0.03
data from -0.02 0.03
data in 0.03 0.03
data is 0.04 0.17
data set 0.03 0.11
data that 0 -0.1
databas 0.03 -0.06
dataset 0.09 0.07
date -0.07 -0.05
david 0 -0.06
day 0.07 -0.05
day to 0.05 0.08
dead 0.02 0.05
deadlin 0.07 -0.05
deal 0.03 -0.03
deal with -0.03 -0.14
death -0.01 0.18
debat 0 0.11
decad -0.02 0.04
decid 0.12 -0.13
decid to 0.16 -0.04
decis 0 0.11
declar -0.03 -0.1
decreas 0.02 0.06
deep 0.01 -0.05
deeper -0.05 -0.03
default 0.01 -0.12
defin 0 -0.04
definit -0.03 -0.01
degrad 0 0.08
demand -0.02 0.04
demo -0.03 -0.08
democraci 0.01 0.15
demonstr 0.06 0.04
depart 0.02 -0.05
depend -0.02 0.11
depend on 0.05 0.07
deploy -0.02 0.03
deploy to 0.02 -0.07
describ 0.05 -0.07
describ the 0.05 0.02
descript 0.04 -0.05
design 0.02 -0.14
design and -0.03 -0.03
desir -0.04 -0.05
desk -0.04 -0.04
desktop 0.04 -0.04
despit 0.02 0.03
detail -0.08 -0.11
develop -0.05 -0.01
develop environ 0.02 0.1
develop to 0.05 -0.03
develop work -0.02 0.05
devic 0.06 -0.04
did 0.02 0.03
did not -0.05 -0.02
didn't -0.1 0.02
didn't have -0.02 -0.05
die 0.03 0.04
differ -0.06 -0.15
differ between 0.03 0.08
differ from -0.04 -0.04
difficult -0.04 -0.03
difficult to -0.01 0.07
digit 0.04 0.1
digit histori 0 0.06
digit servic -0.03 0.07
direct 0.05 0.03
director -0.05 0
directori -0.01 -0.04
disabl 0.01 0.03
disclos 0.04 -0.06
discov -0.03 0.01
discoveri 0.01 0.04
discrimin -0.03 -0.09
discuss -0.1 -0.23
disk -0.02 -0.09
display 0 -0.07
disrupt 0 0.11
distribut -0.04 -0.08
dive -0.04 -0.05
divers -0.03 0.12
do -0.02 0.04
do it -0.03 0.04
do so 0.03 0.09
do the 0.05 -0.02
do this -0.03 -0.04
doc 0.02 0.05
docker -0.02 -0.03
document -0.02 -0.02
does 0.01 0.07
does not 0.02 0.01
doesn't 0.02 0.07
doing -0.01 0.1
dollar 0.08 0.05
domain 0.02 0.02
don't -0.01 0.02
don't have -0.01 0.06
don't know 0.02 0.05
don't use 0.01 0.08
don't want -0.03 0.05
donat -0.05 -0.07
done 0.03 -0.07
door -0.02 0.05
down 0.09 0.1
down the 0.06 0.07
download 0.03 0.01
download and 0 -0.07
draft -0.01 -0.05
dramat 0.06 0.14
draw -0.03 -0.09
drive 0.06 0.12
driven -0.01 0.06
drop 0.01 -0.03
due 0.04 0
duplic -0.04 -0.05
during -0.06 -0.11
during the -0.03 0.05
e 0.06 0.09
each -0.03 -0.12
each of -0.04 -0.06
each other 0.02 0.13
earli -0.03 0.05
earlier 0 -0.04
earth -0.01 -0.06
eas -0.02 0.06
easi -0.03 -0.04
easi and 0.01 0.1
easier -0.02 0.23
easier to -0.03 0
easili 0.08 0.2
econom 0.02 0.04
economist 0.01 0.07
ecosystem 0.05 0.18
edg 0.09 0.18
edit 0.06 0.19
effect 0.06 0.19
effici -0.03 0.09
effort -0.02 0.03
effort to -0.02 -0.05
either -0.02 0.07
electr -0.02 -0.05
electron 0.03 0.02
element 0.07 -0.04
elig 0.04 0.03
else -0.05 -0.04
email -0.01 -0.14
embed 0.03 -0.1
emiss -0.04 -0.03
emiss and -0.02 0.1
employe -0.03 0.02
empow -0.01 0.1
enabl 0.06 0.21
encourag 0.01 0.07
encrypt 0.11 0.15
end 0.06 0.11
end of 0.07 -0.03
end up -0.07 0.04
energi -0.06 0.05
enforc 0.06 0.03
engag -0.02 0.05
engag with 0.01 0.12
engin 0.02 0.04
english 0.05 0.08
enjoy 0.02 0.06
enough 0.02 -0.02
enough to 0.01 -0.04
ensur 0.04 0.16
enter 0 -0.07
enterpris 0.01 0.06
entir 0.12 0.01
environ 0.06 -0.01
environment 0.04 0.04
equat -0.01 -0.06
error -0.05 -0.03
especi 0.02 0.16
essenti -0.02 -0.03
estim -0.04 0.1
etc -0.04 -0.12
evalu -0.02 0.02
even 0 0.04
even if 0.02 -0.08
even though 0 -0.07
event 0.03 0.08
ever -0.03 0.06
every 0.07 0.15
every time 0.01 0.09
everyday -0.01 0.12
everyone -0.06 0.04
everyone to 0.02 0.1
everything 0.01 -0.05
everything is 0 0.09
evid 0.04 -0.06
evolut 0.02 0.12
evolv -0.04 0.01
exact 0.05 0.02
exact the 0.01 0.07
exampl -0.07 -0.17
exampl of -0.02 -0.07
except -0.05 -0.16
exchang -0.05 -0.05
excit -0.07 -0.03
execut 0 -0.03
exercis -0.02 -0.05
exist 0 -0.1
exit 0 0.09
expand 0.01 0.03
expect 0.02 0.13
experi -0.1 -0.13
experi and 0.01 0.05
experi with -0.01 -0.12
experienc -0.04 0.01
experiment 0.05 -0.03
expert 0.03 -0.1
expertis -0.03 -0.07
explain 0 -0.06
explan -0.01 -0.07
explicit 0.04 -0.06
explor -0.02 -0.06
expos -0.01 -0.06
express -0.06 -0.05
extend 0.03 -0.02
extens -0.01 -0.09
extract -0.04 -0.03
extrem 0 0.13
eye -0.02 0.05
face 0.04 0.22
facil -0.04 -0.06
facilit 0.01 -0.08
fact 0.08 0.13
fail 0.03 0.11
fail to -0.04 -0.09
fair -0.02 0.03
fall 0.06 0.06
fallback 0.01 -0.11
famili 0.03 0.07
familiar -0.05 0.01
famous 0 -0.06
fan -0.03 0.05
fantast -0.02 -0.06
far -0.03 0.02
faster 0.02 0.08
fear 0.03 0.04
feasibl 0.02 -0.08
featur -0.04 -0.13
featur that -0.03 -0.05
featur to -0.03 -0.05
fee -0.01 -0.08
feed 0 -0.07
feedback -0.05 -0.18
feel -0.08 -0.01
feel like 0.02 0.06
felt 0.02 0.19
few -0.04 -0.06
fewer 0.04 0.14
field -0.05 0.01
fight -0.01 0.08
file -0.04 -0.02
file and 0.05 -0.04
file for 0.01 0.07
file to 0.06 -0.04
fill 0.04 0.09
film -0.05 0.03
filter 0.04 -0.07
final 0.04 0
find -0.03 0.05
find it 0.01 0.07
find that 0.04 0.07
find the -0.04 -0.08
fine 0.04 0.1
finish 0.03 -0.09
firefox 0.03 0.09
first 0.01 -0.09
fit 0.07 0
five 0.07 -0.04
fix 0.14 0
flexibl 0.03 0.1
focus -0.01 -0.18
focus on -0.04 -0.04
folk -0.04 0
follow -0.1 -0.19
food -0.03 -0.03
for 0 0.04
for # 0.04 0
for a 0.02 0.03
for all -0.01 -0.04
for any 0.01 -0.07
for each -0.04 -0.15
for exampl 0 -0.08
for futur -0.02 0.07
for govern 0.02 0.08
for help -0.01 -0.07
for his 0 -0.06
for instanc -0.01 0.15
for it -0.02 -0.08
for many 0.03 0.09
for me 0.03 0.21
for more -0.01 0.08
for new 0.03 0.06
for one 0.02 0.05
for our 0.04 0.04
for peopl -0.01 -0.05
for product -0.03 0.09
for public 0 -0.1
for some 0.06 0.05
for that 0.01 -0.12
for the 0 0.03
for their -0.02 -0.05
for them 0.04 -0.05
for us -0.04 0.07
for you 0 -0.05
for your -0.01 0.06
forc 0.04 0.12
forecast -0.02 0.05
forest -0.03 0.06
fork -0.01 -0.06
form 0.03 -0.08
form of 0.03 0.03
format 0.04 -0.04
forum 0 -0.06
forward 0.02 0
forward to -0.04 -0.03
foster -0.02 0.08
four 0.09 -0.02
frame 0.01 -0.04
framework 0.04 -0.02
free 0.02 -0.02
freedom 0.03 0.14
friend -0.04 -0.13
from 0.05 -0.04
from # -0.05 -0.06
from a 0 -0.06
from its 0.04 -0.05
from the -0.07 -0.09
from this 0.05 -0.04
front -0.02 -0.03
frustrat -0.02 0.07
full -0.02 -0.04
fulli 0.03 0
fun 0.01 -0.04
function is -0.02 -0.06
fund 0.04 -0.11
fundament -0.01 0.06
further 0 -0.03
futur -0.03 0.1
g -0.05 -0.01
gain 0.05 0.06
game -0.04 -0.06
gap 0 0.14
gather 0.03 -0.06
gave -0.02 -0.1
general -0.01 -0.08
generat 0.01 -0.02
geograph -0.04 -0.07
get 0.03 0.27
get it 0 0.08
get the -0.01 0.04
gets -0.02 -0.04
getting 0.03 0.24
git -0.03 -0.06
github -0.01 -0.12
give 0.07 0
give the 0.03 0.05
given -0.03 -0.05
gives -0.01 0.09
gives you 0.02 0.11
global 0 0.14
go -0.02 0.1
go through -0.03 -0.03
goal 0.05 0.02
goal of 0.02 -0.05
going 0.01 0.08
going to 0.01 0.06
gold -0.04 -0.04
gone 0.01 0.08
good -0.02 0.11
googl 0.05 -0.02
gospel 0.01 0.11
got -0.07 -0.03
gov -0.05 0.03
govern -0.06 -0.07
govern to -0.01 0.08
grant 0.05 0
grate -0.02 -0.04
great -0.04 0.11
great for 0.01 0.09
greater 0.01 0.04
green -0.02 0.13
ground -0.05 -0.13
group 0 -0.16
group of 0.02 -0.04
grow 0.03 0.14
grown 0.04 0.09
growth 0.02 0.07
guarante 0.01 0.06
gui 0 -0.05
guid -0.06 -0.15
guidanc -0.01 -0.07
hack -0.06 0.05
hack night -0.07 0
had -0.04 -0.13
had a -0.07 -0.07
had been 0 0.05
had to 0 0.04
half -0.04 -0.07
half of -0.01 0.06
hand 0.01 0.06
handl 0.03 0.09
happen -0.04 -0.11
happen in -0.02 -0.04
happi 0.05 0.09
hard -0.02 0.13
hard to -0.07 0.06
hardwar 0.01 -0.08
has 0.06 0.05
has a -0.02 -0.02
has been -0.02 -0.06
has the -0.01 0.09
have -0.04 0.11
have a 0 0.04
have an -0.01 0.1
have been -0.01 -0.06
have the -0.02 0.17
have to 0.02 0.23
having 0.03 0.27
he -0.05 -0.2
he is -0.01 -0.05
he said 0 -0.05
he's 0 0.12
head 0 -0.03
health -0.04 0.05
hear -0.08 0.04
heard 0.05 -0.01
heavi 0.01 0.07
help -0.01 0.15
help keep -0.05 -0.1
help peopl 0.02 0.1
help them 0.02 0.1
help to -0.03 0.01
help us 0.02 0.07
help you 0 -0.13
her -0.04 -0.13
here -0.13 -0.24
here but -0.03 -0.05
here is 0.01 -0.09
here's -0.04 -0.02
hide -0.05 -0.05
high -0.01 0.02
higher 0.01 0.07
highest -0.01 -0.07
him -0.01 -0.04
hire -0.05 -0.01
his -0.06 -0.26
histor 0.01 -0.05
histori 0.03 0.17
historian 0.04 0.09
hit -0.01 -0.06
hold -0.03 0.02
home -0.06 -0.08
honest -0.03 -0.04
hope -0.08 0.19
hope that -0.04 0.13
hope this -0.02 0.09
host -0.02 0.03
hour 0.02 0.07
hous 0 -0.09
how -0.1 -0.07
how it -0.04 -0.08
how many 0.03 -0.05
how much -0.02 0.04
how the 0.03 0
how to -0.03 -0.07
how we 0.02 0.03
however 0.07 0.1
however the 0.03 0.05
html 0.03 -0.01
http -0.01 -0.06
https -0.04 -0.05
huge 0.03 0.18
human -0.04 0.12
hundr -0.01 0.07
i -0.04 -0.32
i am 0.03 -0.05
i believ 0.04 0.15
i could -0.01 -0.1
i couldn't 0 0.07
i don't -0.05 -0.03
i e 0.07 0.04
i have 0.03 0.07
i hope 0 0.05
i think 0.02 0.16
i thought -0.02 -0.07
i want 0.06 0
i was -0.01 0.07
i will 0 -0.05
i'd -0.09 -0.06
i'll -0.02 -0.08
i'm 0 -0.03
i've 0.07 -0.14
i've been 0.01 -0.05
idea -0.02 -0.13
idea of 0.03 -0.07
ideal -0.03 -0.03
ident 0 0.05
identifi 0.01 -0.13
if -0.04 0.07
if a 0.03 0.04
if it -0.02 -0.11
if the -0.04 -0.12
if there 0 -0.05
if we 0.04 0.11
if you -0.06 -0.07
if you're -0.03 -0.01
if your -0.04 -0.11
ifram 0.1 0
ignor 0.01 -0.07
imag 0.03 0.11
imag and 0.04 0.04
imagin -0.05 -0.01
impact 0.07 0.23
impact on 0.06 0
implement 0.02 -0.02
implement of 0.05 0.02
implic 0 0.1
import to 0.07 -0.02
impress -0.05 0.06
improv 0.04 0.17
improv our 0 -0.1
improv the -0.01 -0.1
in 0.03 0.03
in # 0.02 0.1
in a 0.03 0.08
in fact 0.01 0.08
in govern -0.01 0.07
in its 0.03 -0.03
in mind 0.04 0
in order 0.01 0.06
in other 0.02 0.09
in our 0 -0.05
in particular 0.01 -0.05
in place 0.05 0.02
in real 0 -0.08
in some -0.03 -0.03
in term -0.01 -0.06
in that -0.06 -0.02
in the -0.05 -0.12
in their 0.02 0.07
in this 0.01 0.06
in turn -0.01 0.14
in which 0.01 -0.06
in your -0.01 0.05
incent 0.02 0.12
incid -0.05 0.03
includ -0.02 -0.3
includ a -0.01 -0.06
includ in 0.02 0.05
includ the 0.03 -0.05
inclus 0.01 0.03
inconsist 0.02 0.08
increas 0.01 0.15
incred 0 0.06
independ 0.05 0.02
india -0.01 0.05
individu 0.06 0.1
industri 0.06 -0.01
infer 0.03 -0.06
influenc 0.02 0.05
inform 0.04 0.03
inform about -0.07 -0.09
inform to 0.05 0.08
infrastructur -0.03 0.04
initi 0 -0.12
innov -0.01 -0.07
input -0.02 -0.1
insid -0.04 -0.02
insight 0.03 0.07
inspect -0.01 -0.09
inspir -0.01 -0.08
instal -0.05 -0.14
instal the -0.05 -0.01
instanc 0.01 0.06
instant -0.01 -0.07
instead 0.07 0.02
instead of 0.08 0.12
institut -0.01 0.04
instruct -0.04 -0.1
integr 0 -0.09
intend 0.04 0.05
intend to 0.04 -0.03
intent -0.03 0.06
interact -0.01 0.04
interact with -0.04 0.03
interest -0.15 -0.05
interest in -0.05 -0.09
interfac 0.01 -0.03
intermedi -0.03 -0.06
internet -0.07 -0.03
internet servic -0.01 -0.08
interoper 0.01 0.07
interpret -0.06 0.03
interview -0.02 -0.13
into 0.04 -0.09
into a 0.06 0.02
into the -0.01 0.16
into your 0.04 0.05
introduc 0.04 0.05
introduc a 0.04 0.11
introduct -0.03 -0.05
invest 0 0.07
investig 0.01 -0.05
invit -0.03 -0.04
involv -0.06 -0.15
involv in -0.02 -0.04
io -0.03 -0.06
is 0.14 0.2
is a -0.04 -0.03
is about -0.03 -0.07
is also 0.01 0.06
is an 0.01 0.09
is avail 0 -0.07
is being -0.03 0.1
is critic -0.01 0.09
is especi -0.01 0.08
is help -0.02 0.1
is in -0.01 0.06
is more -0.02 -0.07
is much 0.02 0.06
is no 0.07 0.12
is not -0.05 -0.13
is now 0.01 -0.06
is often -0.02 -0.04
is one -0.03 -0.01
is only 0 0.1
is still 0.05 -0.03
is that 0.14 0.18
is the -0.01 -0.14
is to 0.08 -0.08
is used -0.02 -0.08
is very -0.01 0.11
is what 0 0.06
isn't -0.04 -0.01
issu -0.03 -0.07
issu # -0.04 -0.04
issu to 0.05 0.05
it 0.02 0.15
it also -0.03 0.03
it as 0.03 -0.05
it can -0.01 0.04
it easier -0.03 -0.03
it for 0 0.07
it happen -0.03 -0.09
it has -0.04 -0.03
it help 0.03 0.13
it in 0.02 -0.03
it is 0.03 -0.02
it may 0 -0.04
it mean -0.01 0.09
it to 0.01 -0.09
it turn 0.02 -0.05
it was -0.02 -0.09
it will 0.05 0.02
it with 0.01 -0.05
it would -0.02 0.07
it's -0.03 0.2
it's import 0.04 -0.03
it's not -0.03 0.13
item 0.04 -0.09
iter 0.05 0.01
its 0.02 -0.01
its own -0.02 -0.05
itself 0.02 0.1
januari 0.02 -0.08
javascript -0.04 -0.01
jekyl -0.03 -0.02
job 0.05 0.05
john -0.01 0.05
join -0.01 0.02
joint -0.02 -0.05
journal 0.01 0.09
journalist 0 0.09
js 0.1 0.22
json 0 -0.03
judg 0.01 -0.04
juli -0.02 -0.04
julia 0.06 0.05
just 0 0.04
just like 0.03 0.06
just the 0.05 0.03
k -0.04 -0.09
keep 0.01 0.11
keep the 0.03 0.04
keep up -0.04 -0.05
kept 0.05 0.04
key -0.09 -0.01
key to 0.01 0.06
keyboard -0.02 0.04
keyword -0.02 -0.05
kind -0.02 0.06
kind of -0.03 0.07
knew -0.04 -0.04
know -0.07 0.04
know the -0.01 0.1
knowledg 0.07 0.18
known 0 -0.12
known as -0.01 -0.05
knows 0.02 0.09
lab -0.04 -0.04
lack 0.06 0.17
lack of 0.04 0.16
land -0.01 -0.07
languag 0.01 -0.04
larg 0.08 0.15
larger -0.09 -0.06
larger than -0.03 -0.05
largest -0.06 -0.07
last 0.01 -0.1
last year -0.04 -0.04
late 0.01 -0.06
later -0.05 0.02
latest -0.09 -0.07
launch 0.04 0.01
law 0 -0.04
layer -0.03 0.03
lead 0.03 0.12
lead to 0.03 0.17
leader -0.03 -0.07
leadership 0.03 0.05
leagu -0.01 0.06
learn -0.04 -0.07
learn the 0 0.08
least 0.07 0.04
least one 0.07 0.11
leav 0.04 0.12
led 0.07 0.05
led to 0.02 0.07
left -0.05 -0.07
legal -0.01 0.07
legisl -0.01 -0.06
length -0.01 -0.08
less 0.07 0.06
less than 0 -0.06
let 0 0.1
let's 0.01 0.07
let's encrypt 0.08 0.15
letter 0.05 0.04
level 0.03 -0.16
level of 0.03 0.02
leverag -0.08 0.02
librari 0.01 -0.04
licens 0.02 -0.06
life -0.05 -0.11
lifetim 0.01 0.07
light -0.03 0.1
like -0.08 -0.09
like a -0.02 0.03
like the 0.02 0.02
like to -0.01 -0.16
likely 0.02 0.04
likely to 0.08 0.03
limit 0.09 0.05
line -0.08 -0.07
line of -0.01 -0.05
linear 0.04 -0.04
link -0.05 0
link to -0.04 0
linux 0.01 0.05
list -0.09 -0.13
list of 0 -0.07
listen -0.06 -0.02
littl -0.04 0.1
live 0.04 -0.01
live in -0.02 0.1
load 0 0.05
load balanc 0.01 0.1
local -0.03 -0.09
locat -0.05 -0.07
log 0.01 -0.1
log in -0.03 -0.07
login 0.02 0.09
long 0.04 0.14
long as 0.03 0.06
look -0.13 -0.15
look at -0.01 -0.03
look for -0.02 -0.03
look forward -0.04 -0.01
look like -0.04 -0.02
lose 0.03 0.05
lot -0.07 0.03
lot of -0.04 0
loud 0.05 0.05
love -0.05 -0.04
love to -0.02 -0.07
low 0.05 0.11
machin -0.03 -0.05
maco 0 -0.06
made 0.01 0.05
made it -0.01 0.09
mail -0.01 -0.04
mail list -0.03 -0.04
main -0.02 -0.05
maintain 0.01 0.02
major 0.04 0.02
make 0.07 0.17
make it 0.02 0.06
make the 0.06 0.03
makes 0.01 0.05
makes it 0.05 0.02
making 0.06 0.15
manag -0.03 -0.02
manag and -0.03 -0.04
manipul -0.04 -0.01
manual -0.03 0
many 0 0.23
many peopl -0.04 -0.07
map -0.01 -0.08
map of -0.01 0.06
march 0.03 -0.03
march # 0.04 -0.01
master -0.03 -0.06
match 0.06 0.01
materi 0 0.07
math -0.02 -0.06
matter 0.03 0.12
may 0 0.26
may be 0.05 0.06
may have 0.03 0.03
maybe -0.05 -0.13
me -0.07 0.18
me a -0.01 0.05
me to -0.02 0.1
mean -0.1 0
meaning 0.01 0.16
measur -0.06 0.04
media -0.03 -0.05
medic -0.02 -0.05
medium 0.02 0.04
meet -0.05 -0.07
meet and -0.01 -0.06
meet the 0.03 0.1
meetup -0.07 -0.06
member -0.03 0.04
memori 0.05 -0.02
mention -0.01 -0.1
mentor -0.01 -0.06
menu -0.01 -0.05
merg 0.01 -0.07
mesh -0.02 -0.04
messag -0.03 -0.05
method 0.11 0.19
method is 0.02 0.09
methodolog 0 -0.09
metric -0.02 -0.06
might -0.06 0.21
might not -0.02 -0.07
migrat -0.02 0.05
million 0.03 0.2
million of 0 0.05
minim 0.01 0.1
minimum 0.03 0.03
minut 0.02 -0.07
miss -0.01 0.09
mission -0.06 0.03
mistak 0.03 0.04
mitig 0 0.06
mix 0.01 -0.04
mobil -0.03 0.14
mode -0.03 -0.06
model 0 0.09
model is 0.04 0.07
modern 0.02 0.13
modifi -0.02 0.04
modul 0.04 0.02
moment 0 -0.08
monday 0.04 -0.05
money -0.02 -0.07
month 0.04 -0.05
more 0.07 0.1
more detail -0.03 -0.07
more effici 0.04 0.05
more import 0.01 0.06
more inform -0.04 -0.1
more likely 0.01 -0.1
more secur -0.01 -0.06
more than 0.01 -0.05
most 0.02 -0.11
most import 0.04 -0.03
most of 0.01 -0.1
most peopl -0.02 -0.05
most recent -0.07 -0.07
motiv -0.03 -0.09
move 0.03 0.04
movement 0.03 -0.06
movi -0.02 -0.05
mozilla 0.01 0.08
mr -0.05 0.02
much -0.03 0.02
much as 0.04 -0.09
much better 0 0.08
much more 0 0.12
much of -0.05 0
multi 0.02 0.11
multipl 0.06 -0.01
municip -0.05 -0.07
music -0.06 -0.05
must 0.05 -0.04
must be 0.04 0.02
my -0.02 -0.04
my own 0.02 0.04
myself -0.03 0.02
n -0.02 -0.06
name 0.05 -0.01
name of 0 -0.06
natur -0.02 0.09
navig 0.01 0.11
near 0.04 -0.04
nearly 0 -0.08
need 0.02 0.01
need a -0.03 -0.03
need for 0.04 0.08
need to -0.06 0.02
needs -0.03 -0.1
needs of 0.05 0.05
needs to 0 -0.04
negat -0.05 -0.09
neither 0.01 -0.06
net -0.02 0.03
net zero 0 0.07
network 0.02 0.12
never -0.06 0
new 0 0.12
new featur -0.01 0.12
new version -0.03 -0.08
new way -0.01 -0.08
new york -0.04 -0.04
news -0.06 -0.14
next 0 -0.07
night -0.06 -0.04
no 0.05 0.08
no longer 0.04 -0.03
node 0.05 0.22
node js 0 0.18
non 0.06 0.05
none 0 -0.07
nor 0.03 -0.05
normal -0.06 -0.12
not -0.02 -0.08
not a 0 -0.09
not be 0.04 -0.05
not for 0 0.09
not have -0.01 -0.1
not need 0.04 0.05
not only 0 0.09
not the -0.01 0.07
not to -0.06 -0.1
note -0.03 0.05
note that 0.02 0.08
nothing 0.04 0.15
notifi 0 -0.04
novemb -0.01 -0.04
now 0.26 0.25
now be 0.02 0.07
now have 0.03 0.1
now support 0.03 0.09
now we -0.05 -0.03
number -0.06 0
number and -0.01 0.09
number of 0 0.04
numer -0.05 -0.01
obama -0.02 0.06
object -0.02 -0.03
obvious 0 -0.1
occas -0.01 -0.06
occur -0.02 -0.06
ocean 0.02 -0.07
octob 0.01 -0.06
of 0.03 0.13
of # 0.06 0.03
of a 0.05 0.08
of any 0.04 0.03
of code -0.04 -0.12
of content 0 -0.08
of cours -0.08 -0.09
of data -0.01 0.16
of develop -0.04 -0.09
of digit 0.05 -0.03
of each 0.01 -0.04
of edg 0.12 0.15
of getting 0 0.1
of his 0.01 -0.07
of how -0.01 0.07
of inform 0.04 0.02
of it 0.01 0.04
of its -0.01 0.05
of making 0.01 0.07
of my -0.03 -0.1
of new 0.01 -0.03
of our 0.06 0.12
of peopl 0.01 0.05
of problem 0.02 0.09
of the -0.03 -0.03
of their 0.03 0.15
of them -0.01 -0.08
of these 0.06 0.01
of this -0.01 0.05
of time 0.01 -0.03
of tool -0.02 -0.07
of us -0.05 -0.04
of user -0.02 -0.05
of your 0.01 -0.04
off 0.04 0.03
offer -0.01 -0.08
offer a 0.04 0.02
offic -0.03 0.06
offici 0.04 -0.05
offset -0.01 -0.04
often -0.1 0.12
old -0.04 -0.1
on 0.02 0.02
on a -0.04 -0.03
on an 0.01 0.07
on github -0.03 -0.12
on his -0.04 -0.03
on how 0.02 -0.03
on its 0.03 -0.05
on my -0.01 0.05
on slack 0 -0.05
on the -0.03 0.01
on their -0.03 -0.07
on these 0.02 0.07
on this -0.01 0.07
on twitter -0.03 0.07
on your 0.04 0.03
once -0.07 0.04
one 0.03 0.13
one of -0.01 0.05
onlin -0.02 0.1
only 0.1 0.02
only the 0 0.05
open -0.03 0.1
open a -0.03 -0.04
open data 0 0.06
open scienc -0.01 0.11
open sourc 0.01 -0.13
open up 0.04 0.18
opensus -0.03 -0.01
oper 0.03 0.08
opinion -0.01 0.05
opportun -0.06 0.05
opportun for 0 0.05
opportun to -0.02 0.06
opt 0 -0.06
optim 0.03 -0.07
option 0.01 -0.08
option to 0 -0.06
or 0.01 0.04
or even -0.03 0.03
or in -0.05 -0.1
or more 0.03 -0.05
or the 0 -0.05
order -0.07 -0.07
order to 0.01 0.05
org -0.06 -0.05
organ -0.06 -0.06
origin -0.02 -0.1
os -0.05 0.03
other -0.04 -0.01
others -0.04 0.08
otherwise -0.01 0.08
our 0.07 0.03
our communiti -0.04 0.01
our develop 0.02 0.08
our goal 0.04 0.07
our team 0.03 -0.07
our work -0.02 -0.05
ourselves 0 0.06
out -0.01 -0.05
out of 0.04 0.16
out on 0 0.1
out the -0.02 -0.06
out there -0.06 -0.02
out to 0.03 0
outcom 0 0.05
outlin -0.01 -0.1
output -0.05 -0.07
outsid -0.03 -0.04
over 0.12 -0.02
over # 0.11 0.05
over the 0.03 -0.01
over time -0.03 -0.12
overal 0.04 0.03
own 0.03 -0.03
owner -0.03 0.03
ownership 0 -0.09
packag 0.05 -0.04
page 0.01 -0.05
pain 0.03 -0.02
pandem -0.04 0.02
parallel -0.02 -0.05
paramet -0.03 -0.06
parent 0.02 -0.09
pari 0.01 0.07
park 0 0.03
part 0 -0.05
part of -0.03 -0.11
parti -0.04 0.02
particip 0 -0.07
particip in -0.03 -0.1
particular -0.02 0.1
partner 0 -0.14
pass 0.01 -0.08
passion -0.02 -0.05
past -0.05 0.01
patch 0.06 0.05
path 0.06 0.03
pathway 0.05 0.04
pay 0.02 -0.05
payment -0.03 -0.05
peac 0.01 0.06
peopl 0.03 0.14
peopl and 0.01 0.06
peopl are 0.02 -0.04
peopl use -0.04 -0.06
peopl who 0.05 0.07
per 0.04 0.17
percent 0.02 0.05
perfect 0.04 -0.06
perform 0.07 0.09
perform and -0.02 -0.06
perhaps 0.04 0.01
period 0 -0.07
perman 0.04 0.01
permiss 0.03 0.01
permit 0.03 -0.06
perpetu 0.03 0.08
persist 0.05 -0.01
person 0.07 0.1
perspect -0.01 0.05
phase -0.03 -0.05
phone -0.05 0.1
photo -0.03 -0.03
physic 0 0.05
pick 0 -0.04
pick up -0.02 -0.04
pictur -0.04 -0.11
piec of -0.01 -0.04
pipelin -0.05 0.01
pixel 0.02 0.05
place 0.03 -0.02
place in 0.05 -0.05
plan 0.01 -0.04
platform 0.02 0.08
play 0.02 0.06
playback 0.02 0.07
player -0.04 -0.07
please -0.08 -0.17
plot -0.07 0.03
plugin 0.07 0.05
point 0 0.02
point of -0.01 0.05
point to -0.01 -0.05
polici 0.03 -0.04
polit 0.01 0.08
pool 0.03 0.03
poor 0 0.06
popul 0.01 0.04
popular 0.01 -0.11
portabl 0 0.06
posit 0.07 0.04
posit and 0 -0.09
possibl -0.01 -0.05
possibl for 0.02 0.13
possibl to 0.02 -0.09
post -0.09 -0.25
post is -0.01 -0.07
post where -0.06 -0.05
potenti -0.04 0.13
power 0.03 0.08
practic 0.04 -0.04
practic and 0.02 0.06
pre -0.01 -0.13
precis -0.01 0.07
predict -0.04 -0.01
prefer 0.02 -0.07
prepar -0.05 0
present -0.05 -0.02
preserv 0.05 0.12
press -0.04 -0.05
pretti -0.04 -0.1
prevent 0.04 0.14
previous -0.12 0.06
price -0.05 -0.04
primari 0.04 0.01
primarili 0.03 -0.04
prime -0.02 -0.05
principl 0 0.09
principl of -0.01 0.09
print 0 0.04
prior 0.03 -0.15
prior to 0.01 -0.09
priorit 0.01 -0.06
privaci -0.01 0.03
privaci and -0.04 -0.09
privat 0.03 -0.07
probabl -0.02 -0.07
problem 0.08 0.2
problem and 0.02 0.12
problem with -0.02 0.1
process 0.01 0.06
process and 0.05 -0.02
process of 0.04 0.01
produc 0.04 0.09
product -0.05 0.01
product manag -0.03 -0.06
profession -0.05 0.01
professor -0.03 -0.04
profil -0.01 -0.04
program 0.04 0.18
programm -0.01 -0.05
progress 0.03 -0.03
project -0.04 -0.05
project and 0.02 -0.1
promis 0.03 0.02
promot 0 0.05
prompt 0.04 -0.04
properti -0.01 -0.08
propos 0.05 0
protect 0 0.03
protest 0.01 0.06
protocol 0.02 -0.1
prototyp 0.02 -0.03
provid -0.02 0.15
provid a 0 0.13
proxi 0.05 0
public -0.02 -0.03
public benefit 0 -0.1
publish 0.03 0.05
purpos 0.03 0.19
push 0.07 -0.01
put -0.02 -0.01
python 0.08 -0.05
python packag 0.04 0.06
qualiti 0.05 0.07
queri 0.02 0.03
question -0.13 -0.11
quick 0 0.12
quite 0.04 0.04
r 0.03 0.03
race 0.02 -0.07
random -0.04 0.07
rang -0.07 -0.18
rare 0.03 0.08
raspberri 0.02 0.05
raspberri pi 0.02 0.05
rather 0.01 -0.02
re 0 -0.05
reach -0.05 -0.12
reach out -0.03 -0.07
read -0.13 -0.06
reader -0.04 0.01
readi 0.06 -0.07
real 0.06 0.02
realiti 0.04 0.06
realiz 0.02 0.04
really -0.03 -0.04
reason 0.04 -0.08
receiv 0.06 0.07
recent -0.02 -0.08
recogn 0.02 0.04
recommend 0.2 0.07
recommend that 0.04 -0.06
record 0.09 0
recruit 0.01 0.05
red -0.05 0
reduc 0.02 -0.02
reduc the 0.03 0.08
reduct 0.02 0.06
refer -0.04 -0.13
refer to -0.02 -0.08
reflect -0.03 0.02
reform -0.05 -0.07
refus 0.03 0.05
regardless 0.01 -0.07
region -0.02 -0.05
regist 0.02 -0.05
registri 0.04 -0.04
regul 0.01 -0.06
regular 0.01 -0.07
relat -0.02 -0.15
relat to -0.01 -0.06
releas -0.02 -0.35
releas is -0.05 0.03
releas of 0.05 -0.01
relev -0.04 -0.05
relev to -0.03 -0.07
reliabl -0.04 0.03
religi -0.01 -0.06
religion 0.04 -0.03
remain 0.06 0.11
remark 0.02 0.08
rememb -0.01 0.07
remind 0.01 0.05
remot 0.04 -0.01
remov 0.08 -0.03
render -0.03 0.09
repeat 0 -0.04
replac 0.05 -0.06
repli 0 0.06
repo 0.01 -0.05
report 0.03 -0.07
repositori 0.01 -0.04
repres -0.07 0.09
represent 0 -0.05
reproduc 0.03 0.02
reput 0 0.08
request 0 -0.13
request for 0 -0.06
requir 0.04 0.04
requir for 0.01 0.08
research -0.08 -0.01
resid 0.01 0.06
resili -0.03 0.06
resist 0 0.06
resolv 0.03 -0.07
resourc -0.05 -0.07
respons -0.01 0.05
respons for -0.04 0.05
respons to 0.06 0.01
rest of -0.01 -0.05
restrict 0 -0.1
result 0.02 0.17
return 0.06 -0.14
revers -0.01 -0.06
review 0.04 -0.06
right -0.05 0.03
right now -0.03 -0.04
rise 0.05 0.07
risk 0.03 0.15
robot -0.02 -0.03
role 0 0.14
role in 0.02 0.06
roll -0.05 -0.06
room -0.03 -0.03
root 0.03 0.05
round -0.02 -0.09
rout 0 -0.06
rule 0.02 0.1
run 0 -0.07
run the -0.03 -0.05
runtim -0.01 -0.06
russian 0 0.09
rust 0.04 0.14
s 0.09 0.04
s3 0.04 0.02
sad 0.01 0.12
safe 0.08 0.11
said -0.05 0.04
said it -0.02 -0.07
same 0.02 0.05
sampl 0.03 -0.03
sandbox 0.03 0.08
saturday -0.02 -0.06
save 0.04 0.01
saw 0.01 0.07
saying -0.02 -0.1
scale 0.06 0.08
scan -0.02 -0.05
scenario -0.04 0.03
schedul -0.02 -0.09
scholar 0.01 0.14
school -0.02 -0.06
scienc 0 0.12
scientif 0.05 0
scientist 0.01 0.15
scope -0.01 -0.08
score 0.02 0.05
screen 0.06 0.09
screen reader 0.01 0.08
script 0.02 -0.09
scroll 0.01 0.05
sea 0.02 0.07
search -0.11 -0.06
season 0.04 -0.01
second 0.02 -0.13
secur -0.04 0.03
secur and 0.04 -0.01
see -0.01 0.02
see a -0.01 -0.05
see how -0.03 -0.05
see if -0.03 -0.06
see the 0.06 0.14
see what -0.02 -0.05
seek -0.03 -0.02
seem -0.01 0.05
seemed -0.03 -0.04
seems -0.02 0.05
seen -0.03 -0.04
select -0.04 -0.12
self 0.04 0.06
sell -0.01 -0.1
send -0.03 -0.13
senior 0.03 -0.04
sens -0.07 -0.02
sensit -0.01 0.07
sensor -0.01 -0.06
separ -0.01 -0.05
seri -0.02 -0.01
serious 0.03 0.08
serv 0.05 0.02
server 0.04 0.12
server to 0 0.12
servic -0.03 -0.05
servic is 0.02 0.06
session -0.07 -0.11
set -0.01 -0.09
set of 0.03 0.04
set the 0.03 -0.02
set to -0.04 -0.05
set up 0 -0.03
several 0.01 -0.14
shape -0.01 0.08
shape the 0 0.08
share 0.02 0
share the 0 0.06
share their 0.03 -0.09
share with -0.02 -0.06
she -0.01 -0.12
shift 0.09 0.06
shift from 0.04 0.06
ship 0 -0.06
short 0.02 0.07
should 0.11 -0.01
should be 0.03 0.02
should not 0.02 0.06
show 0.04 0.05
show that 0.04 0.03
show the -0.04 -0.05
side 0.04 -0.02
side of 0.01 -0.06
sign 0.01 -0.03
signal 0 -0.1
signatur 0.03 -0.06
signific -0.04 -0.07
similar -0.07 -0.13
similar to 0.01 -0.07
simpl 0.07 0.07
simpli 0.06 0.09
simul 0 -0.07
since -0.03 0.22
since # -0.05 -0.05
since the -0.05 0.06
singapor -0.06 0.05
singl 0.01 -0.06
site 0.04 0.07
situat 0.01 0.1
six 0.12 0.05
size 0.02 0.1
skill 0.08 0.1
slack -0.04 -0.08
slight -0.04 -0.03
slow -0.01 0.09
slow down 0.03 0.12
small 0.06 -0.04
smaller -0.02 -0.04
smart 0.04 0.1
snapshot -0.03 -0.07
so 0.03 0.09
so far 0.01 -0.05
so i 0.03 -0.04
so it -0.01 0.07
so many -0.02 0.07
so the -0.02 0.04
so they 0.01 -0.1
so we 0.01 -0.09
social -0.03 -0.02
social media -0.02 -0.09
societi 0 0.15
softwar -0.02 -0.04
solut 0.04 0.01
solut to 0.04 0.01
solv the -0.03 0.09
some -0.08 -0.01
some of -0.05 0
some time -0.01 -0.05
someone 0.01 0.1
something -0.01 -0.05
something that -0.03 0.06
sometimes -0.06 0.08
somewhat -0.01 -0.04
soon 0.06 0.07
sort -0.01 0.05
sort of 0.01 0.05
sound -0.05 0.07
sourc 0.01 -0.08
sourc code -0.05 -0.03
sourc of 0.06 0.02
sourc project 0.03 -0.04
sourc softwar -0.04 0.02
space 0.03 0.07
space to -0.01 -0.06
speak -0.02 -0.04
speaker 0.02 -0.07
spec 0.03 0.05
special -0.05 0
specif -0.04 -0.2
specifi -0.01 -0.12
speed -0.01 0.05
spend -0.04 0.14
spent 0.03 0.07
spirit 0.03 0.07
split 0.05 -0.04
sponsor 0.03 -0.03
spread 0.04 0.15
spreadsheet 0.03 0.04
sql 0.03 0.07
sqlite 0.05 0.01
stack 0.04 0.02
staff -0.04 -0.1
stage 0.04 0.01
standard -0.01 0.02
stanford 0.01 0.06
star 0.02 -0.05
start -0.03 -0.22
start of -0.01 -0.05
start to 0.03 0.04
start with 0.03 -0.08
startup -0.03 -0.05
state -0.11 -0.07
state and -0.01 -0.05
state of 0.02 -0.04
state that -0.06 -0.09
static 0.03 0.03
statist 0 -0.07
stay 0.04 0.02
step 0 0.15
still 0.04 -0.05
stock -0.02 0.07
stop 0.03 -0.03
storag 0.03 0.12
store -0.03 -0.15
stori -0.05 0.04
straightforward -0.03 -0.07
strateg -0.01 -0.09
strategi 0.04 -0.08
stream 0.01 -0.07
street -0.03 -0.07
string -0.01 -0.07
strong 0.04 0.04
structur -0.02 -0.05
struggl 0.05 0.06
struggl to 0.03 0.09
student 0.08 0.03
studi 0.05 0.12
style 0 -0.06
subject to 0.03 0.08
submiss 0.05 -0.04
submit 0.03 -0.08
subscrib 0.05 -0.1
subsequ -0.02 0.07
success 0.1 0
such a -0.01 0.09
such as 0.06 0.01
suffer 0 0.06
suggest 0.03 -0.08
sum 0 0.06
super 0.01 0.09
suppli 0.05 0.07
support 0.05 -0.09
support and 0 0.06
support for 0.04 -0.01
support in -0.01 -0.04
support of -0.01 -0.05
sure 0 -0.06
surfac 0 0.05
surpris 0.04 0.05
surveil 0.03 0.07
survey 0 -0.04
sustain 0.1 0.13
switch -0.03 -0.01
sync 0.06 0
synchron 0.06 0.07
syntax 0 0.06
system -0.07 -0.05
system that 0 -0.06
t -0.04 -0.05
tab -0.02 -0.05
tabl -0.04 -0.05
tag -0.03 -0.05
take 0.01 -0.11
take a 0.03 0.02
take on -0.03 -0.04
take place 0.03 -0.05
takes 0.04 0.12
talent 0 0.13
talk -0.05 -0.19
talk about -0.02 -0.05
talk to 0.01 0.04
target 0.03 0.01
task 0.02 -0.01
tcp -0.03 -0.06
teach 0.03 0.07
team -0.03 -0.14
team is -0.04 -0.07
team to 0.03 0.04
tech -0.03 0
technic -0.07 -0.12
techniqu 0.05 0
technolog -0.06 0.1
technolog and -0.03 -0.07
tell 0.01 -0.04
temperatur -0.04 -0.05
templat 0.02 -0.04
ten -0.04 -0.07
term 0.06 0.01
term of 0 -0.05
test -0.03 -0.06
text -0.02 0.02
than 0.04 -0.08
than # -0.03 -0.24
thank -0.01 -0.1
thanks 0.04 0.04
thanks to 0.06 0.1
that 0.09 0.09
that a 0.03 -0.05
that allow 0.03 -0.11
that can -0.01 0.1
that have -0.02 -0.07
that help -0.03 -0.04
that i 0.04 -0.02
that is -0.08 -0.13
that it -0.02 0.13
that it's 0.02 0.12
that make -0.03 -0.06
that mean -0.03 -0.09
that might -0.02 -0.07
that of 0.03 0.09
that our 0.06 -0.05
that some -0.01 0.07
that support -0.05 -0.08
that the 0.02 0.09
that there 0 -0.06
that these 0.03 -0.05
that they 0.05 0.03
that this 0.02 0.17
that was -0.06 -0.01
that we -0.04 -0.1
that were 0 0.05
that will -0.04 0
that would 0.02 -0.04
that you -0.02 -0.06
that your 0.02 0.05
that's 0.08 0.01
that's why 0.04 -0.03
the -0.02 -0.03
the # -0.08 0.01
the abil 0.02 0.12
the actual 0.01 -0.06
the amount 0.02 0.05
the app 0.05 0.01
the applic 0.01 -0.05
the averag 0 0.06
the benefit 0.01 0.07
the best 0.06 0.06
the big 0.02 0.08
the biggest 0.03 0.06
the browser -0.01 -0.06
the center -0.02 -0.06
the chang 0.02 -0.03
the code -0.04 -0.1
the communiti 0 0.03
the compani -0.02 -0.05
the contain -0.02 -0.04
the content 0 0.04
the core 0.05 0.15
the current -0.07 -0.1
the data 0.01 -0.02
the day -0.01 0.06
the default 0.02 0.06
the design 0.04 0.05
the digit 0.03 -0.04
the document -0.03 -0.07
the door 0 0.07
the ecosystem 0.01 0.06
the effect 0 0.06
the end 0.05 0.04
the entir 0.01 -0.05
the environ 0 0.07
the fact 0.04 0.05
the featur 0.03 0.01
the final 0.03 0.07
the first 0.01 -0.07
the follow -0.04 -0.09
the foundat 0.03 0.05
the full 0.01 -0.13
the game -0.01 -0.1
the global 0.04 0.07
the good -0.02 -0.07
the govern -0.04 -0.11
the highest 0 -0.06
the idea 0.02 -0.06
the imag 0.07 0.03
the impact -0.04 -0.03
the import -0.01 0.06
the intern 0.05 0.06
the internet -0.03 -0.01
the issu -0.02 0.06
the key -0.01 -0.05
the largest -0.03 -0.06
the last 0.03 0.04
the latest -0.06 -0.02
the law 0.01 0.06
the librari 0.08 0.06
the list -0.04 0.02
the main 0.01 -0.05
the market -0.02 -0.07
the mean 0 -0.07
the model -0.04 -0.07
the more 0 0.06
the most -0.06 -0.03
the name 0.01 -0.05
the nation 0.01 -0.06
the need 0 0.06
the needs 0.04 0.06
the network 0 0.06
the new 0.01 0.02
the next 0 0.05
the offici 0.04 -0.08
the old 0.01 -0.06
the only 0.02 0.04
the opportun 0.01 0.09
the origin -0.02 -0.11
the other -0.1 -0.12
the packag 0.06 -0.04
the page -0.03 0.1
the parent -0.02 -0.06
the past -0.03 -0.05
the peopl 0.04 -0.04
the platform -0.02 -0.04
the possibl -0.01 0.04
the potenti 0.01 0.11
the power 0.03 0.09
the previous -0.02 -0.04
the primari 0.05 -0.06
the problem -0.01 0.07
the process 0 0.03
the program 0.04 0.06
the project 0.01 -0.13
the real 0.02 0.1
the releas -0.06 -0.03
the requir 0.02 -0.05
the result -0.03 0.03
the right 0.02 0.02
the root 0.04 0.04
the same 0.04 -0.02
the schedul -0.04 -0.05
the screen 0.03 0.06
the second -0.07 -0.08
the server -0.02 -0.07
the set 0 -0.08
the show -0.01 0.09
the site 0.02 -0.08
the size -0.05 -0.01
the sourc 0.01 -0.05
the specif -0.02 -0.06
the standard 0.01 0.04
the state 0 -0.08
the studi 0.05 -0.05
the system -0.02 0.04
the team -0.06 -0.06
the technic -0.04 -0.04
the technolog 0.05 0.12
the text 0.01 0.06
the time -0.09 -0.07
the tool 0.02 0.06
the top -0.02 0.06
the total 0.02 0.08
the train -0.03 -0.06
the two 0.03 0.05
the under 0.03 0.04
the us 0.06 -0.05
the user 0.06 0.02
the valu 0.02 0.04
the video -0.01 -0.04
the way 0 0.1
the web 0.05 0.05
the websit 0.05 0.04
the work 0.01 0.2
the world 0.03 0.16
the year -0.05 -0.03
their -0.01 -0.05
their busi 0.03 0.09
their own -0.02 -0.04
them 0.04 0.05
them in -0.03 -0.03
them to 0.05 0.04
themselves 0.03 0.05
then -0.02 -0.06
there -0.04 -0.22
there are -0.06 -0.14
there is 0.05 0.05
there's 0 0.08
there's no 0.05 0.08
therefore 0 0.1
these -0.07 0.19
these are -0.05 -0.02
these tool 0.04 0.18
they -0.06 0.02
they are 0.01 -0.02
they can 0.02 -0.12
they don't 0.01 0.1
they have -0.05 -0.02
they may 0 0.07
they need 0.01 -0.09
they're -0.05 -0.03
thing 0.1 0.1
thing is 0.03 0.08
thing to 0 0.1
things 0.03 0.02
think -0.1 0.06
third 0.04 0.13
third parti -0.01 0.08
this -0.09 0.01
this allow -0.03 0.05
this articl -0.02 -0.06
this can -0.02 -0.03
this case -0.04 -0.09
this chang 0.02 0.12
this data 0.03 0.05
this inform 0 0.07
this is -0.09 -0.05
this issu 0.06 0.09
this makes 0.01 0.07
this mean -0.03 -0.11
this new 0.02 0.06
this post -0.07 -0.09
this project 0.02 0.11
this releas 0.07 0.06
this time 0.04 -0.04
this to 0 0.06
this was 0.02 -0.03
this week 0 -0.07
this will -0.09 0.01
this work 0.02 0.07
this year 0.17 -0.04
thorough 0.03 0.11
those -0.02 0.08
those who 0.01 0.05
though -0.05 -0.08
thought -0.06 -0.13
thousand 0.02 0.05
threat 0.05 0.06
three -0.01 -0.07
three year 0 0.11
through -0.05 -0.06
through the 0.03 -0.01
throughout 0 0.14
throughout the -0.01 0.1
thus 0.01 -0.09
ticket -0.02 -0.07
tie 0.02 0.08
time -0.02 0.13
time and -0.01 -0.04
time in -0.02 0.05
time on 0 0.08
time the 0 -0.06
time to -0.05 -0.14
time you 0.01 0.08
tip -0.02 -0.08
titl -0.03 -0.05
tls 0.06 0.15
to 0.05 0.03
to # 0.07 0.13
to a -0.03 0.01
to achiev 0.06 0.01
to add -0.01 0.05
to address 0.01 -0.04
to allow -0.02 -0.07
to an 0.01 0.06
to announc 0.07 -0.03
to another -0.01 0.06
to any -0.01 -0.08
to be -0.09 0.02
to build -0.01 -0.06
to buy -0.04 0.06
to chang 0 -0.04
to check -0.04 -0.05
to choos -0.05 -0.02
to communic 0.03 0.04
to continu 0.03 0.07
to creat 0.02 -0.05
to date -0.04 -0.02
to discov 0.01 0.06
to each 0.03 0.04
to end 0.03 0.14
to ensur -0.03 0.05
to evalu 0 0.07
to find -0.06 -0.08
to generat 0.07 0
to get 0 0.05
to give -0.02 -0.04
to go 0.03 -0.01
to have -0.05 0
to hear -0.05 -0.07
to help -0.02 -0.03
to highlight -0.02 -0.05
to his -0.05 -0.07
to improv 0.01 0.03
to join 0.02 -0.06
to keep -0.05 -0.08
to know 0.01 0.12
to learn -0.01 0.1
to look -0.02 -0.05
to maintain -0.02 0.09
to make -0.02 -0.01
to manag -0.01 -0.06
to me 0.03 0.01
to meet -0.04 0.06
to move -0.02 0.05
to my -0.02 0.04
to open -0.02 0.06
to oper 0.02 0.1
to our -0.01 -0.08
to play -0.01 -0.05
to provid -0.01 -0.06
to publish -0.02 -0.08
to reach -0.03 -0.09
to run 0.07 0.02
to see 0 0.06
to serv -0.01 0.1
to share 0.01 0.03
to show 0.01 -0.07
to stay 0.03 0.07
to support -0.01 -0.07
to take 0.02 0.07
to the -0.01 0.03
to their 0 0.04
to them 0 -0.07
to these 0.02 0.09
to think -0.03 -0.11
to this -0.06 -0.04
to tri 0 -0.1
to understand 0.03 -0.01
to us -0.02 -0.1
to use 0.02 -0.06
to work 0.04 0.03
to your -0.03 -0.04
today 0.07 0.03
together 0.03 0.05
told -0.05 0.02
ton 0.02 0.1
ton of 0 0.11
too -0.01 0.15
too much -0.02 0.04
took 0.06 -0.08
tool 0.07 0.05
tool for 0 -0.06
tool in 0.04 0.09
tool to -0.03 0.04
top 0.01 0.15
top of 0 0.07
topic -0.03 -0.11
total 0.08 0.11
towards 0.02 -0.04
trace 0.01 0.05
track 0.02 0.16
tracker -0.02 -0.07
trade -0.02 0.07
tradit 0.04 0.07
traffic 0.06 0.09
train 0.01 -0.03
transact -0.04 0.06
transfer 0.05 0.09
transform 0.02 0.09
transit -0.02 -0.06
transport -0.05 0.07
treat 0.01 -0.05
tree 0 -0.05
tri -0.13 -0.14
tri to -0.08 -0.04
trick 0.01 0.1
trigger 0.03 0.07
trivial 0.01 0.07
troubl 0.01 0.09
true 0.03 -0.2
trust -0.02 0.11
truth 0.03 0.06
turn -0.03 -0.06
tutori -0.01 -0.09
twitter -0.09 -0.01
two -0.04 -0.2
type -0.04 -0.13
type of -0.03 -0.06
typic -0.03 -0.03
u 0.06 0.09
u s 0.07 0.09
ui 0.07 0.03
ultim 0.01 0.13
unabl to 0.03 0.05
under 0.05 0.03
understand -0.02 0.09
understand how -0.04 -0.07
understand of 0.04 0.18
understand the 0 0.1
understand what -0.01 0.08
understood 0 0.07
unfortun 0.01 0.14
uniqu 0.05 0
unit 0.04 0.07
unit state -0.02 0.08
univers -0.02 -0.11
unless 0.04 0.02
unlike 0.02 0.06
unlock 0.03 0.1
up -0.02 -0.05
up a -0.04 -0.02
up and -0.02 -0.07
up on 0 0.06
up the -0.03 0.09
up to 0.05 -0.01
up with 0.04 -0.04
updat -0.03 -0.13
updat the 0.02 -0.05
upgrad 0.06 0
upload 0.04 -0.03
url 0 0.02
us -0.1 0.08
us to 0 0.1
usabl 0.01 -0.06
use 0.07 0.04
use a 0.01 -0.03
use and -0.02 0.11
use as -0.04 0.04
use case 0.01 -0.06
use for -0.05 0
use in 0.04 0.08
use it -0.03 -0.05
use of 0.03 -0.04
use the 0.1 -0.05
use them 0.03 0.09
use to -0.05 -0.03
used 0.01 0
used by -0.01 0.05
used in -0.04 -0.01
user -0.02 0.18
user and -0.01 -0.06
user can -0.03 -0.07
user experi -0.02 0.07
user needs -0.02 -0.07
user of -0.03 -0.07
user to -0.01 0.06
uses 0.08 -0.09
using 0.01 0.02
using a 0 -0.07
using the 0.03 -0.01
using these 0.01 0.11
usual -0.04 -0.14
util 0.04 0.01
v0 0.04 -0.05
v0 # 0.04 -0.05
v6 0.04 0.06
valid 0.03 -0.08
valu -0.04 -0.04
varieti -0.04 -0.05
various -0.04 -0.06
vector -0.03 -0.06
verifi -0.05 -0.06
version # 0.01 -0.06
version of -0.06 -0.02
vertic 0 -0.06
very -0.02 0.18
via 0.01 -0.07
via the 0.01 -0.08
video -0.05 -0.14
view -0.04 0
virtual -0.01 -0.07
visibl -0.03 0.02
vision -0.02 -0.07
visit -0.04 -0.08
visitor -0.01 0.07
visual -0.07 0
vital 0.02 0.07
volum -0.01 0.07
volunt 0.06 0.09
vote 0.05 0.02
vulner -0.03 0.15
walk -0.05 -0.07
wallet -0.03 0.04
want -0.06 0.06
want to -0.09 -0.11
wants -0.06 -0.06
wants to -0.03 -0.04
warn 0.04 -0.03
was -0.04 -0.09
was a -0.03 0.01
was an -0.01 -0.07
was that -0.01 0.06
was the 0.05 0.02
wasn't 0.02 0.04
wast 0.05 0.06
watch -0.08 -0.1
watch the -0.04 -0.05
water 0 -0.13
way -0.01 0.11
way of -0.03 -0.06
way that -0.04 -0.05
way to 0.09 0
way we 0.03 0.06
way you 0 0.07
we 0.02 0
we also 0.02 0.04
we are 0 -0.13
we ask 0 -0.05
we believ 0.01 0.06
we can -0.05 -0.06
we continu -0.02 0.08
we couldn't -0.06 -0.03
we decid 0.05 -0.02
we did 0.03 0.07
we dive -0.05 -0.05
we do -0.03 -0.07
we don't 0.02 -0.04
we found 0.04 0.06
we had 0 -0.07
we have 0.05 -0.12
we hope -0.06 0.12
we know -0.05 -0.02
we make 0.02 -0.05
we need -0.01 0.04
we often -0.01 0.07
we recommend 0.07 0.12
we should 0.04 0.02
we used 0.01 -0.05
we want 0.01 0.1
we were -0.05 0.02
we will 0.06 -0.23
we work -0.03 -0.11
we would 0.01 -0.05
we'd -0.03 -0.04
we'll -0.08 -0.09
we'll be -0.03 -0.03
we're 0.04 -0.05
we've 0.12 0.1
we've been 0.04 0.03
web 0.01 -0.06
web app -0.07 0.03
web browser -0.02 -0.07
web develop 0 -0.05
websit 0.03 -0.04
websit and 0 -0.07
week -0.05 -0.08
week of -0.02 -0.06
weight 0.04 -0.05
welcom -0.04 -0.05
welcom to -0.06 -0.08
well 0.01 0.05
well as -0.01 -0.08
went -0.01 0.11
were 0 -0.07
what -0.05 -0.01
what i -0.02 0.03
what it 0.02 0.09
what the 0.02 -0.04
what they 0 -0.04
what you 0.09 0.06
what's 0.03 0.13
when -0.08 0.02
when i 0.02 0.07
when it -0.02 -0.09
when the -0.06 -0.01
when we -0.04 0.02
when you 0.06 0.06
where -0.04 0.1
where the 0.04 0.11
where they 0.05 0.07
where we -0.07 -0.02
whether -0.09 -0.1
which 0 0.04
which allow 0.03 0.07
which is 0.05 0.09
which was -0.03 -0.05
which we -0.03 -0.06
while 0 0.04
while the 0.01 -0.05
white 0.02 0.05
who -0.02 -0.03
who has -0.02 -0.04
who will 0.06 0.05
whole 0 0.03
whose 0.03 0.04
why 0.06 -0.09
why i 0.01 0.09
wide -0.04 -0.02
wider 0.01 0.07
widespread 0.03 0.09
width -0.02 -0.07
wild 0 0.1
will 0.12 0.18
will be 0.01 -0.02
will get 0.05 0.06
will help 0.04 0.07
will not 0.01 0.11
window -0.01 -0.16
wish 0 -0.04
with -0.02 -0.02
with a 0 -0.06
with an -0.07 0.04
with every 0.02 0.07
with it 0.04 -0.04
with multipl 0.02 0.09
with my -0.03 -0.04
with one 0.04 0.04
with our -0.02 -0.1
with the 0.06 0.05
with this 0.05 -0.01
with your 0.06 0.03
within 0.04 0.02
within the 0 0.07
without 0.05 0.12
without the -0.05 0
woman 0.06 0.04
women 0.08 0.06
won't 0.01 0.05
wonder -0.05 -0.01
word -0.04 -0.02
work -0.05 0.06
work and 0 0.07
work group 0 -0.04
work in 0 0.03
work of 0.02 0.1
work on -0.01 -0.19
work out -0.01 -0.07
work together 0.01 -0.05
work we 0 0.07
work well 0 0.1
work with -0.09 -0.11
workflow -0.04 0.19
workshop 0.07 -0.05
world 0.03 0.2
worldwid 0.05 0.08
worri 0 0.11
wors -0.01 0.05
worth 0.02 0.04
would 0 0.03
would be 0.04 0.06
would have -0.04 0.07
would like -0.03 -0.09
wrap -0.02 -0.06
write -0.02 0
written 0.01 -0.09
wrong 0.02 0.11
wrote -0.08 -0.04
y 0.01 -0.06
year 0 -0.04
year in 0.07 0.08
yes -0.03 -0.03
yet -0.04 -0.07
york -0.05 -0.04
you 0.09 -0.12
you add 0.06 0.06
you are 0.02 0.11
you can 0.04 -0.06
you could -0.03 -0.1
you do -0.02 -0.07
you don't 0 0.09
you get 0 -0.08
you have 0 -0.03
you may 0.01 0.04
you might -0.01 -0.05
you need 0.01 -0.15
you should 0.01 -0.06
you to -0.01 0.06
you use 0 0.05
you want -0.05 -0.1
you will 0.04 -0.01
you would -0.03 -0.03
you'd -0.05 -0.11
you'll -0.05 0.09
you're -0.04 0.01
you're interest -0.03 -0.07
you're using 0 0.09
you've -0.08 -0.06
young -0.06 -0.05
your -0.04 -0.02
your app 0.01 0.07
your audienc 0.01 0.1
your code 0.03 0.1
your data 0 0.1
your page 0.05 0.05
your site 0.02 -0.04
yourself 0.04 0.15
youtub -0.04 -0.05
zero 0.01 0.1
zone 0.07 -0.02
zoom 0.04 0.05
`;
